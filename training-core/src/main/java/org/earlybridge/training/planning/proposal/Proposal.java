package org.earlybridge.training.planning.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/** A date that could be held, and what each place that is needed comes to on it. */
public record Proposal(Candidate candidate, List<Answer> people) {

    public Proposal {
        people = List.copyOf(people);
    }

    /** Somebody can come, or cannot for a reason in a sentence. */
    public record Answer(PersonId person, ProviderId setting, Optional<LocalDate> due, Optional<String> reason) {

        public boolean canCome() {
            return reason.isEmpty();
        }
    }

    public List<Answer> coming() {
        return people.stream().filter(Answer::canCome).toList();
    }

    public List<Answer> notComing() {
        return people.stream().filter(answer -> !answer.canCome()).toList();
    }

    /** Of those who can come, whoever is through before what she has to renew has ended. */
    public long inTime() {
        return coming().stream()
                .filter(answer -> answer.due()
                        .map(due -> !candidate.lastDay().isAfter(due))
                        .orElse(true))
                .count();
    }
}
