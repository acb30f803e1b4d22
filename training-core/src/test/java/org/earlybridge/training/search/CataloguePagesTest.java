package org.earlybridge.training.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.search.CohortSearch.everything;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.search.CohortSearch.Order;

class CataloguePagesTest {

    @OnBothDatabases
    void page_after_page_shows_every_date_once_in_order(TestDatabase database) {
        Crowd.of(database).dates(23);
        CohortSearch soonest = everything().atMost(5);
        CohortSearch nearest =
                everything().near("PE13").sortedBy(Order.DISTANCE).atMost(5);

        List<FoundDate> bySoonest = allPages(new Catalogue(database), soonest);
        List<FoundDate> byDistance = allPages(new Catalogue(database), nearest);

        assertThat(bySoonest).hasSize(23).extracting(FoundDate::id).doesNotHaveDuplicates();
        assertThat(bySoonest).extracting(FoundDate::firstDay).isSorted();
        assertThat(byDistance).hasSize(23).extracting(FoundDate::id).doesNotHaveDuplicates();
        assertThat(byDistance)
                .extracting(
                        date -> date.away().map(away -> away.tenthsOfMiles()).orElse(Integer.MAX_VALUE))
                .isSorted();
    }

    @OnBothDatabases
    void what_is_booked_up_between_two_pages_moves_no_other_date(TestDatabase database) {
        Crowd.of(database).dates(10);
        FoundDates first = new Catalogue(database).find(everything().atMost(4));
        CohortId seen = first.dates().get(0).id();
        database.run("UPDATE cohort SET status = 'CANCELLED' WHERE id = " + seen.value());

        FoundDates second = new Catalogue(database)
                .find(everything().atMost(4).after(first.next().orElseThrow()));

        List<FoundDate> both = new ArrayList<>(first.dates());
        both.addAll(second.dates());
        assertThat(both).hasSize(8).extracting(FoundDate::id).doesNotHaveDuplicates();
    }

    @OnBothDatabases
    void the_last_page_says_that_it_is_the_last(TestDatabase database) {
        Crowd.of(database).dates(4);
        assertThat(new Catalogue(database).find(everything().atMost(4)).next()).isEmpty();
        assertThat(new Catalogue(database).find(everything().atMost(3)).next()).isPresent();
    }

    @OnBothDatabases
    void a_page_takes_the_same_few_statements_however_many_rows(TestDatabase database) {
        Crowd crowd = Crowd.of(database);
        crowd.dates(3);
        CohortSearch search =
                everything().about("elklan").near("PE13").withinMiles(200).atMost(50);
        int few = statementsOf(database, search);
        crowd.dates(40);
        int many = statementsOf(database, search);

        assertThat(many).isEqualTo(few).isEqualTo(5);
        assertThat(statementsOf(database, everything().atMost(50))).isEqualTo(3);
    }

    @OnBothDatabases
    void a_date_of_its_own_page_takes_the_same_statements_however_many_sessions(TestDatabase database) {
        Given given = new Given(database);
        CourseCode course = given.course("ELK-35", "Elklan");
        CohortId one = given.date(course, Given.online("2026-10-06", "18:00", 2));
        CohortId three = given.date(
                course,
                Given.online("2026-10-06", "18:00", 2),
                Given.online("2026-10-13", "18:00", 2),
                Given.online("2026-10-20", "18:00", 2));

        assertThat(statementsOfOne(database, three)).isEqualTo(statementsOfOne(database, one));
    }

    @OnBothDatabases
    void what_is_over_is_never_read_however_much_there_is(TestDatabase database) {
        Crowd crowd = Crowd.of(database);
        crowd.dates(60);
        crowd.past(1000);

        assertThat(crowd.rowsReadFor(everything())).isLessThanOrEqualTo(60);
    }

    /** Derby at times goes by course and sorts what is to come: bounded by that, while PostgreSQL stops at the page's end. */
    @OnBothDatabases
    void ten_times_the_dates_to_come_do_not_make_a_page_read_ten_times_as_much(TestDatabase database) {
        Crowd crowd = Crowd.of(database);
        crowd.dates(600);
        crowd.past(500);

        assertThat(crowd.rowsReadFor(everything())).isLessThanOrEqualTo(database.isPostgreSql() ? 40 : 600);
    }

    private static List<FoundDate> allPages(Catalogue catalogue, CohortSearch search) {
        List<FoundDate> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            FoundDates page = catalogue.find(next.map(search::after).orElse(search));
            all.addAll(page.dates());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    private static int statementsOf(TestDatabase database, CohortSearch search) {
        return database.statementsOf(() -> assertThat(
                        database.commit(em -> new Catalogue(em).find(search)).dates())
                .isNotEmpty());
    }

    private static int statementsOfOne(TestDatabase database, CohortId id) {
        return database.statementsOf(() -> database.commit(
                em -> new Catalogue(em).search().one(id).orElseThrow().date()));
    }
}
