package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.PlannedOuting;
import org.earlybridge.training.cover.PlannedOuting.Party;
import org.earlybridge.training.cover.PlannedOuting.Plan;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.cover.rota.StaffNames.Known;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.EmploymentId;

/** A manager plans an outing: which children by date of birth and number, and which of the staff, leave for a part of a day. */
@ApplicationScoped
public class PlanOuting {

    private static final int LONGEST_PLACE = 60;

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private Rosters rosters;

    @Inject
    private StaffNames staffNames;

    protected PlanOuting() {}

    /** An outing that is planned, with the names of the adults. */
    public record Planned(long id, Plan plan, List<String> adults) {

        public Planned {
            adults = List.copyOf(adults);
        }
    }

    /** From today on. */
    @Transactional
    @AllowedTo(Role.MANAGER)
    public List<Planned> of(ProviderId id) {
        Provider own = ownHouse.toSee(id);
        Known staff = staffNames.of(own.id(), ownHouse.today());
        return rosters.outingsAt(own.id(), ownHouse.today(), ChildGroups.FOR_EVER).stream()
                .map(outing -> new Planned(
                        outing.id(),
                        outing.plan(),
                        outing.plan().adults().stream().map(staff::name).toList()))
                .toList();
    }

    @Transactional
    @AllowedTo(Role.MANAGER)
    public Kept add(ProviderId id, Plan plan) {
        Provider own = ownHouse.toChange(id);
        Known staff = staffNames.of(own.id(), ownHouse.today());
        List<Mistake> mistakes = ofTimes(plan);
        if (mistakes.isEmpty()) {
            ofChildren(own, plan, mistakes);
            plan.adults().forEach(adult -> ofAdult(own, plan, adult, staff, mistakes));
        }
        if (!mistakes.isEmpty()) {
            return new Kept.Refused(mistakes);
        }
        rosters.add(new PlannedOuting(own, plan));
        rosters.settle();
        ownHouse.tell(own, "outing planned", "", words(plan, staff));
        return Kept.done();
    }

    @Transactional
    @AllowedTo(Role.MANAGER)
    public Kept cancel(ProviderId id, long which) {
        Provider own = ownHouse.toChange(id);
        PlannedOuting outing = rosters.outing(which)
                .filter(known -> known.provider().equals(own.id()))
                .orElseThrow(() -> new NotFound("outing " + which));
        if (outing.plan().day().isBefore(ownHouse.today())) {
            return Kept.refused("outing", "This outing is over and stays as it was");
        }
        String words = words(outing.plan(), staffNames.of(own.id(), ownHouse.today()));
        rosters.remove(outing);
        rosters.settle();
        ownHouse.tell(own, "outing cancelled", words, "");
        return Kept.done();
    }

    private List<Mistake> ofTimes(Plan plan) {
        List<Mistake> mistakes = new ArrayList<>();
        if (plan.place().isBlank() || plan.place().length() > LONGEST_PLACE) {
            mistakes.add(new Mistake("place", "Say where to, in 1 to " + LONGEST_PLACE + " characters"));
        }
        if (plan.day().isBefore(ownHouse.today())
                || plan.day().isAfter(ownHouse.today().plusYears(1))) {
            mistakes.add(new Mistake("day", "The day must be today or later, and within a year"));
        }
        if (!plan.to().isAfter(plan.from())) {
            mistakes.add(new Mistake(
                    "to", "They must be back after they leave at " + plan.from() + ". Change one of the two"));
        }
        if (plan.children().isEmpty()) {
            mistakes.add(new Mistake("children", "Say how many children go"));
        }
        if (plan.adults().isEmpty()) {
            mistakes.add(new Mistake("adults", "Choose at least one of the staff to go with them"));
        }
        return mistakes;
    }

    private void ofChildren(Provider own, Plan plan, List<Mistake> mistakes) {
        for (Party party : plan.children()) {
            int there = rosters.childrenAt(own.id(), plan.day(), plan.day()).stream()
                    .filter(row -> row.areThereOn(plan.day()) && row.room().equals(party.room()))
                    .filter(row -> row.born().equals(party.born()))
                    .filter(row ->
                            !row.arrives().isAfter(plan.from()) && !row.leaves().isBefore(plan.to()))
                    .mapToInt(row -> row.count())
                    .sum();
            int out = others(own, plan).stream()
                    .flatMap(other -> other.children().stream())
                    .filter(other ->
                            other.room().equals(party.room()) && other.born().equals(party.born()))
                    .mapToInt(Party::count)
                    .sum();
            if (party.count() < 1 || party.count() > there - out) {
                mistakes.add(new Mistake(
                        "children",
                        "Of those born " + Said.day(party.born()) + " " + Math.max(0, there - out)
                                + " are there and free " + Said.span(plan.from(), plan.to()) + " on "
                                + Said.full(plan.day()) + ", not " + party.count()
                                + ". Choose fewer, or another time"));
            }
        }
    }

    private List<Plan> others(Provider own, Plan plan) {
        return rosters.outingsAt(own.id(), plan.day(), plan.day()).stream()
                .map(PlannedOuting::plan)
                .filter(plan::overlaps)
                .toList();
    }

    private void ofAdult(Provider own, Plan plan, EmploymentId adult, Known staff, List<Mistake> mistakes) {
        boolean onDuty = rosters.shiftsAt(own.id(), plan.day(), plan.day()).stream()
                .anyMatch(shift -> shift.employment().equals(adult)
                        && shift.isOn(plan.day())
                        && !shift.starts().isAfter(plan.from())
                        && !shift.ends().isBefore(plan.to()));
        if (!onDuty) {
            mistakes.add(new Mistake(
                    "adults",
                    staff.name(adult) + " is not on the rota " + Said.span(plan.from(), plan.to()) + " on "
                            + Said.full(plan.day()) + ". Change the rota, or choose somebody else"));
        } else if (others(own, plan).stream().anyMatch(other -> other.adults().contains(adult))) {
            mistakes.add(new Mistake(
                    "adults", staff.name(adult) + " is on another outing at that time. Choose somebody else"));
        }
    }

    private static String words(Plan plan, Known staff) {
        return plan.place() + ", " + Said.full(plan.day()) + ", " + Said.span(plan.from(), plan.to()) + ": "
                + plan.children().stream().mapToInt(Party::count).sum() + " children with "
                + plan.adults().stream().map(staff::name).collect(Collectors.joining(", "));
    }
}
