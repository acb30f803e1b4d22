package org.earlybridge.training.planning.proposal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.earlybridge.training.planning.proposal.Proposal.Answer;
import org.earlybridge.training.planning.solve.Trials;
import org.earlybridge.training.planning.solve.Trials.Outcome;

/** Tries every candidate on the settings as they stand, and picks a few good ones that differ. */
final class Weighing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final int DIFFERENT_WEEKS = 20;

    /** A candidate with what each need came to. */
    private record Weighed(int candidate, Proposal proposal, List<Outcome> outcomes) {

        private int coming() {
            return proposal.coming().size();
        }

        private LocalDate firstDay() {
            return proposal.candidate().firstDay();
        }
    }

    private final Ground ground;
    private final LocalDate first;
    private final Trials trials;
    private final List<Weighed> weighed = new ArrayList<>();

    Weighing(Ground ground, DateWish wish) {
        this.ground = ground;
        this.first = wish.first();
        this.trials = new Trials(ground.instance());
    }

    /** @param tried told how many candidates have been tried */
    void tryAll(IntConsumer tried) {
        for (int at = 0; at < ground.candidates().size(); at++) {
            if (trials.canTakePlace(at)) {
                List<Outcome> outcomes = trials.of(at, ground.demandsOfNeed());
                Weighed one = new Weighed(at, proposal(at, outcomes), outcomes);
                if (one.coming() > 0) {
                    weighed.add(one);
                }
            }
            tried.accept(at + 1);
        }
    }

    /** Those who let most people come, then most in time, then the soonest; each on another weekday or in another week. */
    List<Proposal> best(int most) {
        List<Weighed> order = weighed.stream()
                .sorted(Comparator.comparingInt(Weighed::coming)
                        .reversed()
                        .thenComparing(one -> -one.proposal().inTime())
                        .thenComparing(Weighed::firstDay)
                        .thenComparing(Weighed::candidate))
                .toList();
        List<Weighed> chosen = new ArrayList<>();
        for (Weighed one : order) {
            if (chosen.size() < most && chosen.stream().allMatch(other -> differs(one, other))) {
                chosen.add(one);
            }
        }
        for (Weighed one : order) {
            if (chosen.size() < most
                    && chosen.stream().noneMatch(other -> other.firstDay().equals(one.firstDay()))) {
                chosen.add(one);
            }
        }
        return chosen.stream().map(Weighed::proposal).toList();
    }

    private static boolean differs(Weighed one, Weighed other) {
        Candidate.Slot mine = one.proposal().candidate().slots().get(0);
        Candidate.Slot theirs = other.proposal().candidate().slots().get(0);
        boolean sameTime = mine.day().getDayOfWeek() == theirs.day().getDayOfWeek()
                && mine.starts().equals(theirs.starts());
        long days = Math.abs(one.firstDay().toEpochDay() - other.firstDay().toEpochDay());
        return sameTime ? days > DIFFERENT_WEEKS : days > 0;
    }

    private Proposal proposal(int candidate, List<Outcome> outcomes) {
        List<Answer> answers = new ArrayList<>();
        for (int at = 0; at < outcomes.size(); at++) {
            Need need = ground.needs().get(at);
            Outcome outcome = outcomes.get(at);
            int demand = outcome.demand().orElse(ground.demandsOfNeed().get(at).get(0));
            answers.add(new Answer(
                    ground.personOfDemand().get(demand),
                    need.setting(),
                    need.due(),
                    outcome.isMet() ? Optional.empty() : Optional.of(sentence(need, outcome))));
        }
        return new Proposal(ground.candidates().get(candidate), answers);
    }

    private String sentence(Need need, Outcome outcome) {
        return switch (outcome.hindrance()) {
            case FULL -> "All places are taken by people who need it sooner.";
            case TOO_FAR -> "It is more than an hour away by car.";
            case NOT_FREE -> "She is somewhere else at that time.";
            case MISSED -> missed(need, outcome.missedOn());
        };
    }

    private String missed(Need need, List<Integer> days) {
        String who = need.people().size() == 1 ? "without her" : "without any of those who could go";
        if (days.isEmpty()) {
            return "The setting cannot keep its ratios " + who + ".";
        }
        String when = DAY.format(first.plusDays(days.get(0)));
        String more = switch (days.size()) {
            case 1 -> "";
            case 2 -> " and one more day";
            default -> " and " + (days.size() - 1) + " more days";
        };
        return "The setting cannot keep its ratios " + who + " on " + when + more + ".";
    }
}
