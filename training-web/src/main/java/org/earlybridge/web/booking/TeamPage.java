package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.BookTeam;
import org.earlybridge.training.booking.Booked;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.team.PlanTeam;
import org.earlybridge.training.cover.team.TeamDate;
import org.earlybridge.training.cover.team.TeamPlan;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.tariff.quote.MakeQuote;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.training.tariff.quote.Quoted;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.cover.Meetings;
import org.earlybridge.web.cover.QuoteWords;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ThisRequest;

/** How a whole team can take a course: answered at once, and kept with one press. */
@Named
@RequestScoped
public class TeamPage {

    static final String PLAN = "plan";
    private static final String TRIES = "tries";
    private static final String GROUP = "group";
    private static final int FURTHER = 5;
    private static final int MOST_GROUPS = 12;
    private static final Words WORDS = new Words();

    @Inject
    private TeamForm form;

    @Inject
    private PlanTeam planTeam;

    @Inject
    private MakeQuote makeQuote;

    @Inject
    private BookTeam bookTeam;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    private boolean looked;
    private Optional<TeamPlan> plan = Optional.empty();
    private Map<CohortId, BookedDate> dates = Map.of();
    private Map<PersonId, String> names = Map.of();

    protected TeamPage() {}

    /** Before anything is written, so that each field knows of its mistake; and again after a press that was refused. */
    @AllowedTo(Role.MANAGER)
    public void open() {
        look();
    }

    /** Asked once. Also while a press is read: the button stands on the page only where there is a plan. */
    private void look() {
        if (looked) {
            return;
        }
        looked = true;
        if (form.isAsked() && form.isRight()) {
            names = form.names();
            List<FoundDate> found = form.dates();
            dates = found.stream().collect(Collectors.toMap(FoundDate::id, BookedDate::new));
            plan = Optional.of(planTeam.of(
                    form.setting().id(),
                    form.chosen().stream().map(Person::id).toList(),
                    found.stream()
                            .map(date -> new TeamDate(
                                    date.id(), Meetings.of(date), date.places().free()))
                            .toList(),
                    tries()));
        }
    }

    private int tries() {
        return request.number(TRIES)
                .map(asked -> (int) Math.min(asked, PlanTeam.MOST_TRIES))
                .filter(asked -> asked > 0)
                .orElse(PlanTeam.USUAL_TRIES);
    }

    /** The prices are made anew and every group is checked anew; all of it is kept, or nothing. */
    @AllowedTo(Role.MANAGER)
    public void keep() {
        List<QuoteId> quotes = new ArrayList<>();
        for (String group :
                request.parameters(GROUP).stream().limit(MOST_GROUPS).toList()) {
            Optional<TeamGroup.Sent> going = TeamGroup.Sent.read(group);
            Quoted quoted =
                    going.map(one -> makeQuote.of(one.date(), one.people())).orElseGet(Quoted.NoSuchDate::new);
            QuoteWords.whyNot(quoted).ifPresent(sentence -> problems.add(PLAN, sentence));
            if (quoted instanceof Quoted.Made made) {
                quotes.add(made.quote().id());
            }
        }
        if (!problems.isAny() && !quotes.isEmpty()) {
            book(quotes);
        }
    }

    private void book(List<QuoteId> quotes) {
        Booked booked = bookTeam.on(quotes);
        if (booked instanceof Booked.Made made) {
            request.leadTo(OwnBookings.pageOf(made.booking().reference()));
        } else if (booked instanceof Booked.No no) {
            problems.add(PLAN, no.refused().sentence());
        }
    }

    public boolean isAnswered() {
        look();
        return plan.isPresent();
    }

    public boolean isAny() {
        return plan.filter(answer -> !answer.groups().isEmpty()).isPresent();
    }

    /** All 14 can go, on 3 dates; 11 of 14 can go, on 3 dates. */
    public String getHeadline() {
        int left = getLeft().size();
        int placed = plan.stream()
                .flatMap(answer -> answer.groups().stream())
                .mapToInt(group -> group.people().size())
                .sum();
        if (placed == 0) {
            return "Nobody of them can go to a date by then";
        }
        String who = left == 0 ? (placed == 1 ? "She" : "All " + placed) : placed + " of " + (placed + left);
        return who + " can go, on " + WORDS.count(getGroups().size(), "date", "dates");
    }

    /** How sure the answer is. */
    public String getHow() {
        return plan.map(answer -> answer.proved()
                        ? (answer.left().isEmpty() ? "" : "No other way takes more of them.")
                        : "There are more combinations than we tried at once, and perhaps one that takes more of them.")
                .orElse("");
    }

    public boolean isFurther() {
        return plan.filter(answer -> !answer.proved() && !answer.left().isEmpty())
                .filter(answer -> tries() < PlanTeam.MOST_TRIES)
                .isPresent();
    }

    public String getFurtherHref() {
        Query query = Query.NONE
                .with("setting", String.valueOf(form.getSetting()))
                .with(TeamForm.COURSE, request.parameter(TeamForm.COURSE))
                .with(TeamForm.UNTIL, request.parameter(TeamForm.UNTIL))
                .with(TRIES, String.valueOf(Math.min(tries() * FURTHER, PlanTeam.MOST_TRIES)));
        for (Person person : form.chosen()) {
            query = query.with("person", String.valueOf(person.id().value()));
        }
        return query.after("/office/team");
    }

    public List<TeamGroup> getGroups() {
        return plan.stream()
                .flatMap(answer -> answer.groups().stream())
                .map(group -> new TeamGroup(
                        group,
                        Optional.ofNullable(dates.get(group.date())).orElseThrow(),
                        group.people().stream()
                                .map(person -> names.getOrDefault(person, ""))
                                .toList()))
                .toList();
    }

    public List<Left> getLeft() {
        return plan.stream()
                .flatMap(answer -> answer.left().stream())
                .map(left -> new Left(names.getOrDefault(left.person(), ""), left.why()))
                .toList();
    }

    /** Somebody for whom no date was found. */
    public static final class Left {

        private final String name;
        private final String why;

        Left(String name, String why) {
            this.name = name;
            this.why = why;
        }

        public String getName() {
            return name;
        }

        public String getWhy() {
            return why;
        }
    }
}
