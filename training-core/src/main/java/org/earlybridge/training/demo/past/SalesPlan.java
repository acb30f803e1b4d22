package org.earlybridge.training.demo.past;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.setting.StoryPerson;

/**
 * Who booked what before the first start. The people of the story are on the safeguarding courses that the demo's trainer
 * taught, so that she has registers to keep. On courses that cost something are others of both councils; more people of
 * Peterborough go to Cambridgeshire's dates than the other way round, so that the last quarter leaves something to be paid.
 */
public final class SalesPlan {

    private static final int DATES_OF_A_COUNCIL = 4;
    private static final int REGISTERS = 3;
    private static final int WEEKS_BEFORE = 3;
    private static final int LATEST = 14;
    private static final int SPREAD = 5;
    private static final LocalTime FIRST_THING = LocalTime.of(9, 0);
    private static final String SAFEGUARDING = "SAFEGUARDING";
    private static final String WHO_GETS = "CCC";

    /** Made for childminders; the others go to what is for everyone. */
    private static final Set<String> FOR_HOMES = Set.of("ELK-CFHBS", "IND-CM");

    private static final Comparator<Rows.Cohort> BY_DAY =
            Comparator.comparing(Rows.Cohort::firstDay).thenComparing(Rows.Cohort::id);

    private static final List<String> OF_THE_STORY =
            List.of("childminder-pcc", "childminder-ccc", "setting-pcc", "setting-ccc");

    private final World world;
    private final Map<String, Rows.Course> courses;
    private final Period quarter;
    private final Buyers buyers;
    private final List<Sale> sales = new ArrayList<>();

    private SalesPlan(World world, Map<String, StoryPerson> story) {
        this.world = world;
        this.courses = world.all(Rows.Course.class).stream().collect(toMap(Rows.Course::code, Function.identity()));
        this.quarter = Period.quarterBefore(world.today());
        this.buyers = new Buyers(world, story.values());
    }

    /** In the order in which they were made. */
    public static List<Sale> of(World world, Map<String, StoryPerson> story) {
        SalesPlan plan = new SalesPlan(world, story);
        plan.registers(story);
        plan.ofCouncil("CCC");
        plan.ofCouncil("PCC");
        return plan.sales.stream()
                .sorted(Comparator.comparing(Sale::made)
                        .thenComparing(sale -> sale.date().id())
                        .thenComparing(sale -> sale.buyer().id()))
                .toList();
    }

    private void registers(Map<String, StoryPerson> story) {
        Map<Long, Rows.Provider> providers =
                world.all(Rows.Provider.class).stream().collect(toMap(Rows.Provider::id, Function.identity()));
        Set<Long> taught = taughtByThePersonOfTheStory();
        world.all(Rows.Cohort.class).stream()
                .filter(date -> date.lastDay().isBefore(world.today()))
                .filter(date -> taught.contains(date.id()) && isSafeguarding(date))
                .sorted(BY_DAY.reversed())
                .limit(REGISTERS)
                .forEach(date -> whoCame(date).forEach(key -> {
                    long id = Objects.requireNonNull(story.get(key)).provider().orElseThrow();
                    Rows.Provider buyer = Objects.requireNonNull(providers.get(id));
                    sell(
                            date,
                            buyer,
                            buyers.people(buyer, true),
                            date.firstDay().minusWeeks(WEEKS_BEFORE));
                }));
    }

    private static List<String> whoCame(Rows.Cohort date) {
        return date.authorityId().equals(WHO_GETS) ? OF_THE_STORY : OF_THE_STORY.subList(0, 3);
    }

    private Set<Long> taughtByThePersonOfTheStory() {
        Set<Long> trainers = world.all(Rows.Trainer.class).stream()
                .filter(trainer -> trainer.personId() != null)
                .map(Rows.Trainer::id)
                .collect(Collectors.toSet());
        return world.all(Rows.Session.class).stream()
                .filter(session -> session.trainerId() != null && trainers.contains(session.trainerId()))
                .map(Rows.Session::cohortId)
                .collect(Collectors.toSet());
    }

    /** On dates that began in the last quarter or since, evenly over that time. */
    private void ofCouncil(String council) {
        List<Rows.Cohort> dates = world.all(Rows.Cohort.class).stream()
                .filter(date -> date.authorityId().equals(council) && !isSafeguarding(date))
                .filter(date -> date.firstDay().isAfter(quarter.first()))
                .filter(date -> date.firstDay().isBefore(world.today()))
                .sorted(BY_DAY)
                .toList();
        int every = Math.max(1, (dates.size() + DATES_OF_A_COUNCIL - 1) / DATES_OF_A_COUNCIL);
        for (int at = 0; at < dates.size(); at += every) {
            fill(dates.get(at), at / every % 2 == 0);
        }
    }

    private void fill(Rows.Cohort date, boolean everySecond) {
        String own = date.authorityId();
        String other = own.equals("PCC") ? "CCC" : "PCC";
        boolean gets = own.equals(WHO_GETS);
        int fromTheOther = gets ? 5 : everySecond ? 1 : 0;
        List<Rows.Provider> who = new ArrayList<>();
        for (int one = 0; one < fromTheOther; one++) {
            who.add(buyers.childminder(other));
        }
        for (int one = 0; one < (gets ? 1 : 2); one++) {
            who.add(buyers.childminder(own));
        }
        if (!FOR_HOMES.contains(date.courseCode())) {
            who.add(buyers.setting(own));
            if (gets) {
                who.add(buyers.setting(other));
            }
        }
        for (int at = 0; at < who.size(); at++) {
            LocalDate day = date.firstDay().minusDays(LATEST + (long) SPREAD * at);
            sell(date, who.get(at), buyers.people(who.get(at), false), day);
        }
    }

    /** Not before the last quarter, unless the course was over by then: nobody settled an earlier one. */
    private void sell(Rows.Cohort date, Rows.Provider buyer, List<Long> people, LocalDate wished) {
        boolean isOldNews = !date.firstDay().isAfter(quarter.first());
        LocalDate day = wished.isBefore(quarter.first()) && !isOldNews ? quarter.first() : wished;
        Rows.Course course = Objects.requireNonNull(courses.get(date.courseCode()));
        sales.add(new Sale(date, course, buyer, people, day.atTime(FIRST_THING.plusMinutes(7L * (sales.size() % 60)))));
    }

    private boolean isSafeguarding(Rows.Cohort date) {
        return Objects.requireNonNull(courses.get(date.courseCode())).family().equals(SAFEGUARDING);
    }
}
