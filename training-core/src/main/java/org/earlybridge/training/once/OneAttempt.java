package org.earlybridge.training.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** The two transactions that {@link OnceOnly} puts in a row: look for an answer, or take the key, work and keep the answer. */
@ApplicationScoped
class OneAttempt {

    @Inject
    private KeptAnswers kept;

    @Inject
    private Clock clock;

    protected OneAttempt() {}

    OneAttempt(KeptAnswers kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Transactional
    Optional<Outcome> recall(RepeatableCall call) {
        return kept.with(call)
                .map(found -> call.asksTheSameAs(found)
                        ? new Outcome.Answered(found.answer(), true)
                        : new Outcome.KeyReused());
    }

    /** The key, the work and the answer are one commit: a crash leaves all of it or nothing. */
    @Transactional
    Outcome work(RepeatableCall call, Supplier<Answer> work) {
        KeptAnswer key = new KeptAnswer(call, clock.instant());
        kept.take(key);
        Answer answer = work.get();
        key.become(answer);
        return new Outcome.Answered(answer, false);
    }
}
