package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cover.CheckRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.PartyRelease;
import org.earlybridge.training.cover.PartyRelease.Member;
import org.earlybridge.training.cover.ReleaseDay;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.rota.RoomMove;
import org.earlybridge.training.cover.verdict.Change;
import org.earlybridge.training.cover.verdict.Change.Kind;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.cover.verdict.Fix;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/**
 * What can be done with one press about a verdict that is red: a colleague in another room, another date, the others without
 * one of them, somebody else instead, first aid before. Each was tried, and is asked anew when it is pressed.
 */
@RequestScoped
public class WaysOut {

    private static final Dates DATES = new Dates();
    private static final int MOST_REPLACED = 2;
    private static final int MOST_COLLEAGUES = 30;
    private static final CourseCode FULL = new CourseCode("PFA-FULL");
    private static final CourseCode EMERGENCY = new CourseCode("PFA-EMERG");

    @Inject
    private DatesInstead datesInstead;

    @Inject
    private CheckRelease checkRelease;

    @Inject
    private WhoGoes whoGoes;

    @Inject
    private OwnBookings own;

    @Inject
    private Caller caller;

    protected WaysOut() {}

    /** Before it is booked. A childminder finds other dates of it below, where they are tried against the children she minds. */
    List<WayOut> of(Leaving leaving, PartyRelease asked) {
        List<WayOut> all = new ArrayList<>();
        moves(leaving, asked, all);
        if (!own.isHerOwnHouse()) {
            dates(leaving, "", all);
        }
        without(asked, all);
        instead(leaving, asked, own.date(leaving.date()).meetings(), all);
        firstAid(leaving, asked, " You come back here then.", all);
        return all;
    }

    /**
     * For a place that is booked, or offered.
     *
     * @param toCome its sessions that are not over
     * @param giveUp what giving this place up costs, in a sentence; empty where it is not free, and no other date is a way out
     */
    List<WayOut> ofPlace(Leaving leaving, PartyRelease asked, List<Meeting> toCome, String giveUp) {
        List<WayOut> all = new ArrayList<>();
        moves(leaving, asked, all);
        instead(leaving, asked, toCome, all);
        if (!giveUp.isEmpty()) {
            dates(leaving, " " + giveUp, all);
        }
        firstAid(leaving, asked, "", all);
        return all;
    }

    private static Stream<Fix> fixes(PartyRelease asked, Kind kind) {
        return asked.together().worst().filter(ReleaseDay::concernsRota).stream()
                .flatMap(day -> day.verdict().fixes().stream())
                .filter(fix -> fix.change().kind() == kind);
    }

    private void moves(Leaving leaving, PartyRelease asked, List<WayOut> all) {
        if (!caller.providers(Set.of(Role.MANAGER)).contains(leaving.setting())) {
            return;
        }
        fixes(asked, Kind.MOVE_ROOM).forEach(fix -> {
            Change change = fix.change();
            ReleaseDay day = asked.together().worst().orElseThrow();
            String name = day.wording().adult(change.adult().orElseThrow());
            RoomMove move = new RoomMove(
                    ReleaseDay.personOf(change.adult().orElseThrow()),
                    new RoomId(Long.parseLong(change.room().orElseThrow())),
                    day.day(),
                    change.span().orElseThrow());
            add(
                    all,
                    Kind.MOVE_ROOM,
                    new WayOut.Said(
                            "Move " + name + " to "
                                    + day.wording().room(change.room().orElseThrow()),
                            fix.sentence() + " Your rota of " + DATES.day(day.day()) + " changes, and no other day.",
                            "Move " + name),
                    fix.becomes(),
                    new Choice.Moves(move));
        });
    }

    private void dates(Leaving leaving, String costs, List<WayOut> all) {
        datesInstead.of(leaving, own.date(leaving.date()).course()).forEach(found -> {
            BookedDate date = new BookedDate(found.date());
            add(
                    all,
                    found.kind(),
                    new WayOut.Said(
                            found.heading(),
                            date.getDays() + ". " + date.getPlace() + ". " + date.getPlacesLeft() + "." + costs,
                            "Take " + DATES.day(found.date().firstDay())),
                    Colour.GREEN,
                    new Choice.OtherDate(found.date().id()));
        });
    }

    private static void without(PartyRelease asked, List<WayOut> all) {
        for (Member member : asked.members()) {
            List<String> others = asked.members().stream()
                    .filter(other -> !other.equals(member))
                    .map(Member::name)
                    .toList();
            member.othersWithoutHer()
                    .ifPresent(becomes -> add(
                            all,
                            Kind.OTHER_DATE,
                            new WayOut.Said(
                                    member.name() + " goes another time",
                                    Words.list(others) + " can go to this one.",
                                    "Book without " + member.name()),
                            becomes,
                            Choice.without(member.person())));
        }
    }

    private void instead(Leaving leaving, PartyRelease asked, List<Meeting> meetings, List<WayOut> all) {
        Map<PersonId, String> colleagues = new LinkedHashMap<>();
        whoGoes.at(leaving.setting()).stream()
                .filter(person -> !leaving.going().contains(person.id()))
                .limit(MOST_COLLEAGUES)
                .forEach(person -> colleagues.put(person.id(), person.givenName()));
        if (colleagues.isEmpty()) {
            return;
        }
        asked.members().stream()
                .filter(member -> member.colour() == Colour.RED)
                .limit(MOST_REPLACED)
                .forEach(member -> checkRelease
                        .instead(leaving.setting(), leaving.going(), member.person(), colleagues.keySet(), meetings)
                        .forEach((other, becomes) -> {
                            String name = colleagues.getOrDefault(other, "");
                            WayOut.Said said = new WayOut.Said(
                                    "Send " + name, name + " goes instead of " + member.name() + ".", "Send " + name);
                            add(all, Kind.SUBSTITUTE, said, becomes, Choice.swap(member.person(), other));
                        }));
    }

    /** A date before, on which those who need first aid can be spared together. */
    private void firstAid(Leaving leaving, PartyRelease asked, String andThen, List<WayOut> all) {
        fixes(asked, Kind.RENEW_CERTIFICATE).forEach(fix -> {
            ReleaseDay day = asked.together().worst().orElseThrow();
            List<PersonId> learners = fix.change().renewals().stream()
                    .map(renewal -> ReleaseDay.personOf(renewal.adult()))
                    .distinct()
                    .toList();
            boolean full = fix.change().renewals().stream().anyMatch(one -> one.kind() == FirstAid.Kind.FULL);
            String names = Words.list(whoGoes.at(leaving.setting()).stream()
                    .filter(person -> learners.contains(person.id()))
                    .map(Person::givenName)
                    .toList());
            datesInstead
                    .before(
                            day.day(),
                            full ? FULL : EMERGENCY,
                            new Leaving(leaving.setting(), leaving.date(), learners))
                    .ifPresent(found -> add(
                            all,
                            Kind.RENEW_CERTIFICATE,
                            new WayOut.Said(
                                    "First aid first",
                                    fix.sentence() + " " + new BookedDate(found).getDays()
                                            + ". Until that certificate is seen this course stays red." + andThen,
                                    "Book first aid for " + names),
                            fix.becomes(),
                            new Choice.FirstAid(found.id(), learners)));
        });
    }

    private static void add(List<WayOut> all, Kind kind, WayOut.Said said, Colour becomes, Choice choice) {
        all.add(new WayOut(all.size() + 1, kind, said, becomes, choice));
    }
}
