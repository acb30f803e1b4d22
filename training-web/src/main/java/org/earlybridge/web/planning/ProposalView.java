package org.earlybridge.web.planning;

import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cohort.Trainer;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.planning.proposal.Candidate;
import org.earlybridge.training.planning.proposal.Candidate.Slot;
import org.earlybridge.training.planning.proposal.DateSearchView.Names;
import org.earlybridge.training.planning.proposal.DateSearchView.Proposed;
import org.earlybridge.training.planning.proposal.Proposal.Answer;
import org.earlybridge.web.catalogue.CourseDateLink;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** One of the proposed dates: when, where, with whom, and what it comes to for everybody who needs the course. */
public final class ProposalView {

    private static final Dates DATES = new Dates();
    private static final int LONGEST = 100;

    private final Proposed proposed;
    private final Names names;
    private final Words words;

    ProposalView(Proposed proposed, Names names, Words words) {
        this.proposed = proposed;
        this.names = names;
        this.words = words;
    }

    private Candidate candidate() {
        return proposed.proposal().candidate();
    }

    public int getNumber() {
        return proposed.number();
    }

    public String getName() {
        return "Date " + (char) ('A' + proposed.number() - 1);
    }

    /** Tuesday 13 October 2026; 5 sessions from Tuesday 13 October 2026 */
    public String getHeading() {
        List<Slot> slots = candidate().slots();
        String first = DATES.full(slots.get(0).day());
        return slots.size() == 1 ? first : slots.size() + " sessions from " + first;
    }

    public String getTimes() {
        Slot first = candidate().slots().get(0);
        return DATES.span(first.starts(), first.ends());
    }

    /** Of several sessions. */
    public String getDays() {
        return candidate().slots().size() == 1
                ? ""
                : DATES.series(candidate().slots().stream().map(Slot::day).toList());
    }

    public String getVenue() {
        Optional<Venue> venue = candidate().venue().map(id -> names.venues().get(id));
        return venue.map(found -> found.name() + ", " + found.town()).orElse("Online");
    }

    public String getTrainer() {
        return Optional.ofNullable(names.trainers().get(candidate().trainer()))
                .map(Trainer::name)
                .orElse("");
    }

    public int getComing() {
        return proposed.proposal().coming().size();
    }

    public int getNeeded() {
        return proposed.proposal().people().size();
    }

    public int getMissing() {
        return getNeeded() - getComing();
    }

    /** Of 100 that the whole bar is long. */
    public int getLength() {
        return getNeeded() == 0 ? 0 : LONGEST * getComing() / getNeeded();
    }

    /** Nothing where nobody has a certificate that ends. */
    public String getInTime() {
        if (proposed.proposal().coming().stream().allMatch(one -> one.due().isEmpty())) {
            return "";
        }
        long late = getComing() - proposed.proposal().inTime();
        return late == 0
                ? "All of them before their certificate ends"
                : words.count(late, "of them has", "of them have") + " a certificate that ends before";
    }

    public List<PersonAnswer> getWhoComes() {
        return answers(proposed.proposal().coming());
    }

    public List<PersonAnswer> getWhoDoesNot() {
        return answers(proposed.proposal().notComing());
    }

    private List<PersonAnswer> answers(List<Answer> answers) {
        return answers.stream().map(one -> new PersonAnswer(one, names)).toList();
    }

    public boolean isPublished() {
        return proposed.published().isPresent();
    }

    /** Its page for everybody, once it is published. */
    public String getHref() {
        return proposed.published().map(CourseDateLink::to).orElse("");
    }

    /** Somebody, and why she cannot come. */
    public static final class PersonAnswer {

        private final Answer answer;
        private final Names names;

        PersonAnswer(Answer answer, Names names) {
            this.answer = answer;
            this.names = names;
        }

        public String getName() {
            return names.people().getOrDefault(answer.person(), "");
        }

        /** A childminder's has her own name, which need not be said twice. */
        public String getSetting() {
            String setting = names.settings().getOrDefault(answer.setting(), "");
            return setting.equals(getName()) ? "childminder" : setting;
        }

        public String getReason() {
            return answer.reason().orElse("");
        }
    }
}
