package org.earlybridge.training.planning.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.database.Given.CCC;
import static org.earlybridge.training.database.Given.PCC;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.planning.proposal.Candidate.Slot;
import org.earlybridge.training.planning.proposal.DateSearchView.Proposed;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundDate.FoundVenue;
import org.earlybridge.training.search.FoundSession;
import org.earlybridge.training.search.SearchOn;

/** Demand, three proposed dates and the one that is published, in the sample data. */
class ProposalsTest {

    @OnBothDatabases
    void three_dates_are_proposed_for_those_who_need_a_course_and_one_is_published(TestDatabase database)
            throws SQLException {
        Bureau bureau = Bureau.of(database, CCC);
        CourseDemand demand = bureau.demandFor("PFA-FULL");
        assertThat(demand.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.setting()).isNotBlank();
            assertThat(line.district()).isNotBlank();
            assertThat(line.people()).isNotEmpty().doesNotContain("");
        });

        DateWish wish = bureau.wish("PFA-FULL", demand.usual(), 8);
        DateSearchView search = bureau.searched(wish);
        assertThat(search.state()).isEqualTo(SearchState.DONE);
        assertThat(search.count().tried()).isPositive().isEqualTo(search.count().candidates());
        assertThat(search.proposals()).extracting(Proposed::number).containsExactly(1, 2, 3);
        assertThat(search.proposals()).allSatisfy(one -> saysOfEverybody(search, one));

        Published published = bureau.publish(search.id(), 2);
        assertThat(bureau.publish(search.id(), 2)).isEqualTo(published);
        CohortId date = ((Published.InTheCatalogue) published).date();
        assertThat(bureau.see(search.id()).proposals().get(1).published()).contains(date);
        assertIsInTheCatalogue(database, bureau.clock, date, search.proposals().get(1));
    }

    private static void saysOfEverybody(DateSearchView search, Proposed one) {
        Proposal proposal = one.proposal();
        assertThat(proposal.people()).hasSize(search.count().needed());
        assertThat(proposal.coming())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(search.wish().shape().places());
        assertThat(proposal.notComing())
                .allSatisfy(answer -> assertThat(answer.reason().orElseThrow()).endsWith("."));
        assertThat(proposal.people()).allSatisfy(answer -> {
            assertThat(search.names().people()).containsKey(answer.person());
            assertThat(search.names().settings()).containsKey(answer.setting());
        });
        assertThat(search.names().trainers()).containsKey(proposal.candidate().trainer());
        proposal.candidate()
                .venue()
                .ifPresent(venue -> assertThat(search.names().venues()).containsKey(venue));
    }

    private static void assertIsInTheCatalogue(TestDatabase database, Clock clock, CohortId date, Proposed proposed) {
        FoundDate found = database.commit(em -> SearchOn.at(em, clock).one(date))
                .orElseThrow()
                .date();
        Candidate candidate = proposed.proposal().candidate();
        assertThat(found.sessions())
                .extracting(FoundSession::day)
                .containsExactlyElementsOf(
                        candidate.slots().stream().map(Slot::day).toList());
        assertThat(found.sessions()).allSatisfy(session -> {
            assertThat(session.trainer()).isPresent();
            assertThat(session.venue().map(FoundVenue::id)).isEqualTo(candidate.venue());
        });
    }

    @OnBothDatabases
    void a_programme_of_several_half_days_is_proposed_and_published_as_a_whole(TestDatabase database)
            throws SQLException {
        Bureau bureau = Bureau.of(database, CCC);
        CourseDemand demand = bureau.demandFor("ECAT-LP");
        assertThat(demand.usual().sessions()).isEqualTo(5);
        DateSearchView search = bureau.searched(bureau.wish("ECAT-LP", demand.usual(), 20));
        assertThat(search.proposals()).hasSize(3).allSatisfy(one -> {
            List<Slot> slots = one.proposal().candidate().slots();
            assertThat(slots).hasSize(5);
            assertThat(slots)
                    .extracting(slot -> slot.day().getDayOfWeek())
                    .containsOnly(slots.get(0).day().getDayOfWeek());
            for (int at = 1; at < slots.size(); at++) {
                assertThat(ChronoUnit.WEEKS.between(
                                slots.get(at - 1).day(), slots.get(at).day()))
                        .isGreaterThanOrEqualTo(demand.usual().weeksBetween());
            }
        });
        CohortId date = ((Published.InTheCatalogue) bureau.publish(search.id(), 1)).date();
        assertIsInTheCatalogue(database, bureau.clock, date, search.proposals().get(0));
    }

    @OnBothDatabases
    void what_is_taken_meanwhile_or_too_near_is_not_published_and_says_so(TestDatabase database) throws SQLException {
        Bureau bureau = Bureau.of(database, CCC);
        DateWish wish = bureau.wish("PFA-FULL", bureau.demandFor("PFA-FULL").usual(), 8);
        DateSearchView first = bureau.searched(wish);
        DateSearchView second = bureau.searched(wish);
        assertThat(bureau.publish(first.id(), 1)).isInstanceOf(Published.InTheCatalogue.class);
        assertThat(bureau.publish(second.id(), 1)).isInstanceOf(Published.TakenMeanwhile.class);
        bureau.laterBy(Duration.ofDays(365));
        assertThat(bureau.publish(first.id(), 3)).isEqualTo(new Published.TooLate());
    }

    @OnBothDatabases
    void a_council_searches_once_at_a_time_and_another_council_sees_nothing_of_it(TestDatabase database)
            throws SQLException {
        Bureau bureau = Bureau.of(database, CCC);
        DateWish wish = bureau.wish("PFA-FULL", bureau.demandFor("PFA-FULL").usual(), 8);
        DateSearchId id = bureau.ask(wish);
        assertThat(bureau.ask(wish)).isEqualTo(id);
        assertThat(bureau.see(id).state()).isEqualTo(SearchState.SEARCHING);
        bureau.laterBy(DateSearch.SILENCE.plusSeconds(1));
        assertThat(bureau.see(id).state()).isEqualTo(SearchState.FAILED);
        assertThat(bureau.ask(wish)).isNotEqualTo(id);
        Bureau other = bureau.across(PCC);
        assertThatThrownBy(() -> other.see(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.publish(id, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.ask(wish)).isInstanceOf(NotFound.class);
    }
}
