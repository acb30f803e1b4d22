package org.earlybridge.training.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.database.Given.CCC;
import static org.earlybridge.training.database.Given.PCC;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.MovableClock;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.database.Told;
import org.earlybridge.training.planning.check.Price;
import org.earlybridge.training.planning.format.PlanOrder;
import org.earlybridge.training.planning.format.PlanningReader;
import org.earlybridge.training.planning.format.Solution;
import org.earlybridge.training.planning.format.UnusableInput;
import org.earlybridge.training.planning.format.WorkedExample;
import org.junit.jupiter.api.Test;

class PlansTest {

    private static final PlanOrder ORDER = new PlanOrder(WorkedExample.instance(), 5);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-09-21T09:00:00Z"));
    private final Told<PlanOrdered> ordered = new Told<>();

    @OnBothDatabases
    void a_plan_that_was_asked_for_is_made_kept_and_read_by_its_council(TestDatabase database) throws UnusableInput {
        PlanView begun = begun(database, PCC);
        assertThat(begun.state()).isEqualTo(PlanState.SOLVING);
        assertThat(see(database, PCC, begun.id()).solution()).isEmpty();
        make(database);
        PlanView done = see(database, PCC, begun.id());
        assertThat(done.state()).isEqualTo(PlanState.DONE);
        assertThat(done.price().orElseThrow().objective()).isEqualTo(75_500);
        Solution solution =
                PlanningReader.solution(WorkedExample.stream(done.solution().orElseThrow()));
        assertThat(solution.enrolments()).hasSize(3);
        assertThatThrownBy(() -> see(database, CCC, begun.id())).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void a_council_has_one_plan_at_a_time(TestDatabase database) {
        PlanView first = begun(database, PCC);
        assertThat(ask(database, PCC)).isEqualTo(new PlanAsked.Busy(first.id()));
        assertThat(ask(database, CCC)).isInstanceOf(PlanAsked.Begun.class);
        assertThat(stop(database, first.id()).state()).isEqualTo(PlanState.STOPPED);
        assertThat(ask(database, PCC)).isInstanceOf(PlanAsked.Begun.class);
    }

    @OnBothDatabases
    void stopping_keeps_the_best_and_whoever_works_on_it_is_told(TestDatabase database) {
        PlanView plan = begun(database, PCC);
        PlanProgress first = progress("{\"one\":1}");
        assertThat(keep(database).note(plan.id(), first)).isTrue();
        assertThat(stop(database, plan.id()).state()).isEqualTo(PlanState.STOPPED);
        assertThat(keep(database).note(plan.id(), progress("{\"two\":2}"))).isFalse();
        keep(database).end(plan.id(), progress("{\"three\":3}"), PlanState.DONE);
        PlanView stopped = see(database, PCC, plan.id());
        assertThat(stopped.state()).isEqualTo(PlanState.STOPPED);
        assertThat(stopped.solution()).hasValue("{\"one\":1}");
    }

    @OnBothDatabases
    void when_the_server_that_worked_on_it_falls_silent_it_has_stopped_with_the_best_kept(TestDatabase database) {
        PlanView plan = begun(database, PCC);
        String longText = "x".repeat(PlanPiece.LONGEST) + "y".repeat(PlanPiece.LONGEST) + "z";
        assertThat(keep(database).note(plan.id(), progress(longText))).isTrue();
        clock.move(PlanRun.SILENCE.plusSeconds(1));
        PlanView silent = see(database, PCC, plan.id());
        assertThat(silent.state()).isEqualTo(PlanState.STOPPED);
        assertThat(silent.solution()).hasValue(longText);
        assertThat(ask(database, PCC)).isInstanceOf(PlanAsked.Begun.class);
    }

    @Test
    void work_ends_when_nobody_wants_it_any_more() {
        AtomicLong nanos = new AtomicLong();
        int[] notes = {0};
        PlanWork work = new PlanWork(
                Duration.ofSeconds(100),
                () -> nanos.addAndGet(Duration.ofMillis(500).toNanos()),
                progress -> ++notes[0] < 2);
        int looks = 0;
        while (!work.isOver()) {
            looks++;
        }
        assertThat(notes[0]).isEqualTo(2);
        assertThat(looks).isLessThan(12);
    }

    @Test
    void what_is_too_large_is_told_by_its_pointer() {
        PlanOrder tooLong = new PlanOrder(WorkedExample.instance(), 601);
        assertThat(PlanLimits.exceededBy(tooLong)).isEqualTo(Map.of("/seconds", "seconds must be 1 to 600."));
        assertThat(PlanLimits.exceededBy(ORDER)).isEmpty();
        assertThat(PlanLimits.exceededBy(new PlanOrder(WorkedExample.with("\"days\": 7,", "\"days\": 999,"), 5)))
                .containsOnlyKeys("/instance/days");
    }

    private static PlanProgress progress(String text) {
        return new PlanProgress(
                Duration.ofSeconds(2), Optional.of(new PlanProgress.Written(text, new Price(1, 2, 3, 4))));
    }

    private PlanView begun(TestDatabase database, AuthorityId council) {
        return ((PlanAsked.Begun) ask(database, council)).plan();
    }

    private PlanAsked ask(TestDatabase database, AuthorityId council) {
        Caller caller = coordinator(database, council);
        return database.commit(
                em -> new AskForPlan(new PlanRuns(em), ordered, caller, Trail.over(em, clock), clock).of(ORDER));
    }

    private PlanView see(TestDatabase database, AuthorityId council, PlanRunId id) {
        Caller caller = coordinator(database, council);
        return database.commit(em -> new SeePlan(new PlanRuns(em), caller, clock).with(id));
    }

    private PlanView stop(TestDatabase database, PlanRunId id) {
        Caller caller = coordinator(database, PCC);
        return database.commit(em -> new StopPlan(new PlanRuns(em), caller, Trail.over(em, clock)).with(id));
    }

    private void make(TestDatabase database) {
        List<PlanOrdered> all = ordered.fired();
        new MakePlans(keep(database)).make(all.get(all.size() - 1));
    }

    private KeepPlan keep(TestDatabase database) {
        return new KeepPlan() {
            @Override
            boolean note(PlanRunId id, PlanProgress progress) {
                return database.commit(em -> new KeepPlan(new PlanRuns(em), clock).note(id, progress));
            }

            @Override
            void end(PlanRunId id, PlanProgress progress, PlanState how) {
                database.commit(em -> {
                    new KeepPlan(new PlanRuns(em), clock).end(id, progress, how);
                    return id;
                });
            }
        };
    }

    private static Caller coordinator(TestDatabase database, AuthorityId council) {
        long id = council.equals(PCC) ? 1 : 2;
        String email = "c" + id + "@example.org";
        boolean missing = database.commit(em -> em.createNativeQuery("SELECT id FROM account WHERE id = " + id)
                .getResultList()
                .isEmpty());
        if (missing) {
            database.run("INSERT INTO account (id, name, email, email_key, stamp, demo, opened_at) VALUES (" + id
                    + ", 'Cora Example', '" + email + "', '" + email + "', 1, FALSE, '2026-09-01 08:00:00')");
        }
        Caller caller = new Caller();
        caller.become(new Known(
                new AccountId(id),
                "Cora Example",
                new EmailAddress(email),
                null,
                Set.of(new Standing(Role.COORDINATOR, council, null))));
        return caller;
    }
}
