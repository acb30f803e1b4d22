package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.CheckRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.PartyRelease;
import org.earlybridge.training.cover.PartyRelease.Member;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundDates;
import org.earlybridge.training.tariff.quote.Quote;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.booking.WayOut.Choice;
import org.earlybridge.web.cover.Meetings;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** Other dates on which all of them can go, the others without one of them, somebody else instead: each was tried. */
@RequestScoped
public class WaysOut {

    private static final Dates DATES = new Dates();
    private static final int MOST_DATES_TRIED = 20;
    private static final int MOST_DATES = 2;
    private static final int MOST_REPLACED = 2;
    private static final int MOST_COLLEAGUES = 30;

    @Inject
    private FindCohorts findCohorts;

    @Inject
    private CheckRelease checkRelease;

    @Inject
    private WhoGoes whoGoes;

    @Inject
    private OwnBookings own;

    @Inject
    private Clock clock;

    protected WaysOut() {}

    List<WayOut> of(Quote quote, PartyRelease asked) {
        List<WayOut> all = new ArrayList<>();
        dates(quote, all);
        without(asked, all);
        instead(quote, asked, all);
        return all;
    }

    private void dates(Quote quote, List<WayOut> all) {
        List<FoundDate> others = otherDates(quote);
        Map<CohortId, List<Meeting>> meetings = new LinkedHashMap<>();
        others.forEach(date -> meetings.put(date.id(), Meetings.of(date)));
        Map<CohortId, Release> releases = checkRelease.each(quote.provider(), quote.attendees(), meetings);
        others.stream()
                .filter(date -> Optional.ofNullable(releases.get(date.id()))
                        .filter(release -> release.colour() == Colour.GREEN)
                        .isPresent())
                .limit(MOST_DATES)
                .forEach(date -> all.add(onDate(all.size() + 1, date)));
    }

    private static WayOut onDate(int number, FoundDate found) {
        BookedDate date = new BookedDate(found);
        return new WayOut(
                number,
                new WayOut.Said(
                        "Take another date",
                        date.getDays() + ". " + date.getPlace() + ". " + date.getPlacesLeft() + ".",
                        "Take " + DATES.day(found.firstDay())),
                Colour.GREEN,
                Choice.of(found.id()));
    }

    private List<FoundDate> otherDates(Quote quote) {
        CohortSearch search = CohortSearch.everything()
                .ofCourse(own.date(quote.cohort()).course())
                .atMost(MOST_DATES_TRIED);
        List<FoundDate> found = findCohorts.matching(search).fold(FoundDates::dates, refused -> {
            throw new IllegalStateException("a search of our own is refused: " + refused);
        });
        return found.stream()
                .filter(date -> !date.id().equals(quote.cohort()) && date.isBookableAt(clock.instant()))
                .filter(date -> date.places().free() >= quote.people().size())
                .toList();
    }

    private static void without(PartyRelease asked, List<WayOut> all) {
        for (Member member : asked.members()) {
            List<String> others = asked.members().stream()
                    .filter(other -> !other.equals(member))
                    .map(Member::name)
                    .toList();
            member.othersWithoutHer()
                    .ifPresent(becomes -> all.add(new WayOut(
                            all.size() + 1,
                            new WayOut.Said(
                                    member.name() + " goes another time",
                                    Words.list(others) + " can go to this one.",
                                    "Book without " + member.name()),
                            becomes,
                            Choice.without(member.person()))));
        }
    }

    private void instead(Quote quote, PartyRelease asked, List<WayOut> all) {
        Map<PersonId, String> colleagues = new LinkedHashMap<>();
        whoGoes.at(quote.provider()).stream()
                .filter(person -> !quote.attendees().contains(person.id()))
                .limit(MOST_COLLEAGUES)
                .forEach(person -> colleagues.put(person.id(), person.givenName()));
        List<Meeting> meetings = own.date(quote.cohort()).meetings();
        asked.members().stream()
                .filter(member -> member.colour() == Colour.RED)
                .limit(MOST_REPLACED)
                .forEach(member -> checkRelease
                        .instead(quote.provider(), quote.attendees(), member.person(), colleagues.keySet(), meetings)
                        .forEach((other, becomes) -> {
                            String name = colleagues.getOrDefault(other, "");
                            WayOut.Said said = new WayOut.Said(
                                    "Send " + name, name + " goes instead of " + member.name() + ".", "Send " + name);
                            all.add(new WayOut(all.size() + 1, said, becomes, Choice.swap(member.person(), other)));
                        }));
    }
}
