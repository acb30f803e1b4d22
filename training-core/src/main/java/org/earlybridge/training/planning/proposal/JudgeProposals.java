package org.earlybridge.training.planning.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.planning.proposal.Proposal.Answer;
import org.earlybridge.training.planning.proposal.ReleaseJudge.Ruling;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/** Has the whole rule book say who can really be spared on a proposed date. With nobody to ask the search's own word stands. */
@ApplicationScoped
class JudgeProposals {

    private final Iterable<ReleaseJudge> judges;

    protected JudgeProposals() {
        this(List.of());
    }

    @Inject
    JudgeProposals(@Any Instance<ReleaseJudge> judges) {
        this.judges = judges;
    }

    JudgeProposals(List<ReleaseJudge> judges) {
        this.judges = judges;
    }

    /** Those of one setting go together as far as they can, in the order of urgency. */
    @Transactional
    @AllowedTo(server = true)
    Proposal of(Proposal proposal) {
        Proposal judged = proposal;
        for (ReleaseJudge judge : judges) {
            judged = judged(judged, judge);
        }
        return judged;
    }

    private static Proposal judged(Proposal proposal, ReleaseJudge judge) {
        Map<ProviderId, Set<PersonId>> going = new HashMap<>();
        List<Answer> answers = new ArrayList<>();
        for (Answer answer : proposal.people()) {
            answers.add(answer.canCome() ? judged(answer, proposal.candidate(), going, judge) : answer);
        }
        return new Proposal(proposal.candidate(), answers);
    }

    private static Answer judged(
            Answer answer, Candidate date, Map<ProviderId, Set<PersonId>> going, ReleaseJudge judge) {
        Set<PersonId> together = new LinkedHashSet<>(going.getOrDefault(answer.setting(), Set.of()));
        together.add(answer.person());
        Ruling ruling = judge.on(answer.setting(), together, date);
        if (ruling.lawful()) {
            going.put(answer.setting(), together);
            return answer;
        }
        return new Answer(answer.person(), answer.setting(), answer.due(), Optional.of(ruling.sentence()));
    }

    /** Most people first. */
    static final Comparator<Proposal> BEST_FIRST = Comparator.comparingInt(
                    (Proposal proposal) -> proposal.coming().size())
            .reversed()
            .thenComparing(proposal -> -proposal.inTime())
            .thenComparing(proposal -> proposal.candidate().firstDay());
}
