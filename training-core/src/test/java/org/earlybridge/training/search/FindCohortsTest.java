package org.earlybridge.training.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.database.Given.PCC;
import static org.earlybridge.training.database.Given.in;
import static org.earlybridge.training.database.Given.online;
import static org.earlybridge.training.search.CohortSearch.everything;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.CourseFamily;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.search.CohortSearch.Order;
import org.earlybridge.training.search.SearchAnswer.Reason;

class FindCohortsTest {

    @OnBothDatabases
    void a_date_comes_with_everything_the_list_shows(TestDatabase database) {
        Given given = new Given(database);
        VenueId library = given.venue("Wisbech Library", "52.66", "0.16");
        CourseCode elklan = given.course("ELK-35", "Elklan for home-based settings");
        CohortId id = given.date(
                elklan,
                in(library, "2026-10-06", "18:30", 2),
                in(library, "2026-10-13", "18:30", 2),
                in(library, "2026-10-20", "18:30", 2));
        given.places(id, 6, 2, 1);

        FoundDate found = new Catalogue(database)
                .find(everything().near("pe13 3ab"))
                .dates()
                .get(0);

        assertThat(found.title()).isEqualTo("Elklan for home-based settings");
        assertThat(found.council().name()).isEqualTo("Cambridgeshire County Council");
        assertThat(found.firstDay()).isEqualTo(LocalDate.of(2026, 10, 6));
        assertThat(found.sessions()).hasSize(3);
        assertThat(found.pattern().kind()).isEqualTo(SessionPattern.Kind.EVENING);
        assertThat(found.pattern().starts()).contains(LocalTime.of(18, 30));
        assertThat(found.venue().orElseThrow().name()).isEqualTo("Wisbech Library");
        assertThat(found.away().orElseThrow().inMiles()).isEqualTo("0.8");
        assertThat(found.places().free()).isEqualTo(4);
        assertThat(found.places().nextInLine()).isEqualTo(2);
        assertThat(found.isBookableAt(Catalogue.NOW.instant())).isTrue();
    }

    @OnBothDatabases
    void drafts_and_dates_called_off_or_begun_are_not_in_the_catalogue(TestDatabase database) {
        Given given = new Given(database);
        VenueId library = given.venue("March Library");
        CourseCode course = given.course("PFA-FULL", "Paediatric first aid");
        CohortId begun = given.date(course, in(library, "2026-09-20", "09:30", 6));
        CohortId calledOff = given.date(course, in(library, "2026-10-20", "09:30", 6));
        CohortId draft = given.date(course, in(library, "2026-10-21", "09:30", 6));
        CohortId bookingOver = given.date(course, in(library, "2026-10-22", "09:30", 6));
        CohortId today = given.date(course, in(library, "2026-09-21", "18:30", 2));
        database.run(
                "UPDATE cohort SET status = 'CANCELLED' WHERE id = " + calledOff.value(),
                "UPDATE cohort SET status = 'DRAFT' WHERE id = " + draft.value(),
                "UPDATE cohort SET closes_at = '2026-09-21 09:00:00' WHERE id = " + bookingOver.value());

        Catalogue catalogue = new Catalogue(database);
        assertThat(catalogue.idsOf(everything())).containsExactly(today).doesNotContain(begun);
        assertThat(catalogue.search().one(draft)).isEmpty();
        assertThat(catalogue.search().one(calledOff)).isPresent();
    }

    @OnBothDatabases
    void what_people_call_a_course_finds_it_in_any_case(TestDatabase database) {
        Given given = new Given(database);
        VenueId library = given.venue("March Library");
        CohortId aid = given.date(
                given.course("PFA-FULL", "Paediatric first aid", CourseFamily.FIRST_AID, ""),
                in(library, "2026-10-06", "09:30", 6));
        CohortId elklan =
                given.date(given.course("ELK-35", "Elklan: talking with 3-5s"), in(library, "2026-10-07", "09:30", 6));
        CohortId safe = given.date(
                given.course("SG-DSL", "Safeguarding leads", CourseFamily.SAFEGUARDING, "early help"),
                in(library, "2026-10-08", "09:30", 6));
        Catalogue catalogue = new Catalogue(database);

        assertThat(catalogue.idsOf(everything().about("pfa"))).containsExactly(aid);
        assertThat(catalogue.idsOf(everything().about("First-Aid "))).containsExactly(aid);
        assertThat(catalogue.idsOf(everything().about("SPEECH"))).containsExactly(elklan);
        assertThat(catalogue.idsOf(everything().about("elk-35"))).containsExactly(elklan);
        assertThat(catalogue.idsOf(everything().about("early help"))).containsExactly(safe);
        assertThat(catalogue.idsOf(everything().about("safeg lead"))).containsExactly(safe);
        assertThat(catalogue.idsOf(everything().about("aid elklan"))).isEmpty();
        assertThat(catalogue.idsOf(everything().ofCourse(new CourseCode("SG-DSL"))))
                .containsExactly(safe);
    }

    @OnBothDatabases
    void signs_that_mean_something_to_a_database_mean_nothing_here(TestDatabase database) {
        Given given = new Given(database);
        given.date(given.course("ELK-35", "Elklan"), in(given.venue("March Library"), "2026-10-07", "09:30", 6));
        Catalogue catalogue = new Catalogue(database);

        for (String typed : new String[] {"%", "_", "%%%", "'", "'; DROP TABLE cohort; --", "!", "\\", "?1", ":x"}) {
            assertThat(catalogue.idsOf(everything().about(typed))).as(typed).isEmpty();
        }
        assertThat(catalogue.idsOf(everything().about("  "))).hasSize(1);
    }

    @OnBothDatabases
    void a_distance_keeps_what_is_near_and_what_needs_no_journey(TestDatabase database) {
        Given given = new Given(database);
        CourseCode course = given.course("ELK-35", "Elklan");
        CohortId wisbech =
                given.date(course, in(given.venue("Wisbech Library", "52.66", "0.16"), "2026-10-09", "09:30", 6));
        CohortId march =
                given.date(course, in(given.venue("March Library", "52.55", "0.09"), "2026-10-08", "09:30", 6));
        CohortId ely = given.date(course, in(given.venue("Ely Library", "52.40", "0.26"), "2026-10-07", "09:30", 6));
        CohortId web = given.date(course, online("2026-10-06", "19:00", 2));
        Catalogue catalogue = new Catalogue(database);
        CohortSearch near = everything().near("PE13");

        assertThat(catalogue.idsOf(near)).containsExactly(web, ely, march, wisbech);
        assertThat(catalogue.idsOf(near.withinMiles(10))).containsExactly(web, march, wisbech);
        assertThat(catalogue.idsOf(near.sortedBy(Order.DISTANCE))).containsExactly(wisbech, march, ely, web);
        assertThat(catalogue.find(near.withinMiles(0)).total()).isEqualTo(1);
    }

    @OnBothDatabases
    void without_a_single_venue_a_distance_still_has_an_answer(TestDatabase database) {
        Given given = new Given(database);
        CohortId web = given.date(given.course("ELK-35", "Elklan"), online("2026-10-06", "19:00", 2));
        CohortSearch near = everything().near("PE13");

        assertThat(new Catalogue(database).idsOf(near.withinMiles(5))).containsExactly(web);
        assertThat(new Catalogue(database).idsOf(near.sortedBy(Order.DISTANCE))).containsExactly(web);
    }

    @OnBothDatabases
    void a_question_that_cannot_be_answered_is_told_why(TestDatabase database) {
        Catalogue catalogue = new Catalogue(database);
        assertThat(catalogue.refusalOf(everything().near("Wisbech"))).isEqualTo(Reason.NOT_A_POSTCODE);
        assertThat(catalogue.refusalOf(everything().near("SW1A 1AA"))).isEqualTo(Reason.POSTCODE_NOT_KNOWN);
        assertThat(catalogue.refusalOf(everything().withinMiles(5))).isEqualTo(Reason.PLACE_MISSING);
        assertThat(catalogue.refusalOf(everything().sortedBy(Order.DISTANCE))).isEqualTo(Reason.PLACE_MISSING);
        assertThat(catalogue.refusalOf(everything().after("made up"))).isEqualTo(Reason.NO_SUCH_PAGE);
        assertThat(catalogue.refusalOf(everything().after("U09PTkVTVA"))).isEqualTo(Reason.NO_SUCH_PAGE);
    }

    @OnBothDatabases
    void evening_means_that_every_session_is_one(TestDatabase database) {
        Given given = new Given(database);
        VenueId library = given.venue("March Library");
        CourseCode course = given.course("ELK-35", "Elklan");
        CohortId evenings =
                given.date(course, in(library, "2026-10-06", "17:00", 2), in(library, "2026-10-13", "18:00", 2));
        CohortId saturday = given.date(course, in(library, "2026-10-17", "09:30", 3));
        CohortId day = given.date(course, in(library, "2026-10-20", "09:30", 3), in(library, "2026-10-20", "18:00", 2));
        CohortId mixed =
                given.date(course, in(library, "2026-10-21", "18:00", 2), in(library, "2026-10-24", "10:00", 2));
        Catalogue catalogue = new Catalogue(database);

        assertThat(catalogue.idsOf(everything().when(Set.of(PartOfDay.EVENING))))
                .containsExactly(evenings);
        assertThat(catalogue.idsOf(everything().when(Set.of(PartOfDay.WEEKEND))))
                .containsExactly(saturday);
        assertThat(catalogue.idsOf(everything().when(Set.of(PartOfDay.DAYTIME))))
                .containsExactly(day);
        assertThat(catalogue.idsOf(everything().when(Set.of(PartOfDay.EVENING, PartOfDay.WEEKEND))))
                .containsExactly(evenings, saturday, mixed);
    }

    @OnBothDatabases
    void every_choice_says_how_many_dates_it_would_leave(TestDatabase database) {
        Given given = new Given(database);
        VenueId library = given.venue("March Library");
        CourseCode course = given.course("ELK-35", "Elklan");
        CohortId full = given.date(course, in(library, "2026-10-06", "18:00", 2));
        given.places(full, 10, 2, 3);
        given.date(PCC, course, in(library, "2026-10-08", "09:30", 3));
        given.date(PCC, course, online("2026-10-09", "18:30", 2));
        Catalogue catalogue = new Catalogue(database);

        FoundDates evenings = catalogue.find(everything().when(Set.of(PartOfDay.EVENING)));

        assertThat(evenings.total()).isEqualTo(2);
        assertThat(evenings.choices().withFreePlaces()).isEqualTo(1);
        assertThat(evenings.choices().when())
                .isEqualTo(Map.of(PartOfDay.DAYTIME, 1, PartOfDay.EVENING, 2, PartOfDay.WEEKEND, 0));
        assertThat(evenings.choices().how()).isEqualTo(Map.of(SessionMode.IN_PERSON, 1, SessionMode.ONLINE, 1));
        assertThat(catalogue.find(everything().withFreePlaces()).total()).isEqualTo(2);
    }

    @OnBothDatabases
    void days_are_those_of_the_first_session_both_ends_included(TestDatabase database) {
        Given given = new Given(database);
        VenueId library = given.venue("March Library");
        CourseCode course = given.course("ELK-35", "Elklan");
        given.date(course, in(library, "2026-10-06", "18:00", 2));
        CohortId inside =
                given.date(course, in(library, "2026-10-07", "18:00", 2), in(library, "2026-11-07", "18:00", 2));
        given.date(course, in(library, "2026-10-08", "18:00", 2));

        LocalDate day = LocalDate.of(2026, 10, 7);
        assertThat(new Catalogue(database).idsOf(everything().from(day).to(day)))
                .containsExactly(inside);
    }

    @OnBothDatabases
    void nothing_found_says_what_to_give_up_and_what_there_would_be(TestDatabase database) {
        Given given = new Given(database);
        CourseCode aid = given.course("PFA-FULL", "Paediatric first aid", CourseFamily.FIRST_AID, "");
        VenueId march = given.venue("March Library", "52.55", "0.09");
        given.date(aid, in(march, "2026-10-17", "09:30", 6));
        given.date(aid, in(march, "2026-10-24", "09:30", 6));
        CohortSearch search =
                everything().about("first aid").near("PE13").withinMiles(10).when(Set.of(PartOfDay.EVENING));

        FoundDates nothing = new Catalogue(database).find(search);

        assertThat(nothing.total()).isZero();
        assertThat(nothing.instead())
                .extracting(Instead::without)
                .containsExactly(Set.of(Narrowing.WHEN), Set.of(Narrowing.DISTANCE, Narrowing.WHEN));
        Instead first = nothing.instead().get(0);
        assertThat(first.dates()).isEqualTo(2);
        assertThat(new Catalogue(database).find(first.search()).total()).isEqualTo(2);
    }

    @OnBothDatabases
    void one_date_comes_with_its_course_its_venues_and_its_sessions(TestDatabase database) {
        Given given = new Given(database);
        VenueId march = given.venue("March Library");
        VenueId ely = given.venue("Ely Library");
        CohortId id = given.date(
                given.course("ELK-35", "Elklan"),
                online("2026-10-06", "18:00", 2),
                in(march, "2026-10-13", "18:00", 2),
                in(ely, "2026-10-20", "18:00", 2));
        database.run("INSERT INTO course_requirement (course_code, requirement_code) VALUES ('ELK-35', 'ELKLAN-35')");

        CohortDetail detail = new Catalogue(database).search().one(id).orElseThrow();

        assertThat(detail.course().outcomes()).containsExactly("Do it well");
        assertThat(detail.venues()).extracting(venue -> venue.id()).containsExactly(march, ely);
        assertThat(detail.date().sessions()).extracting(FoundSession::ordinal).containsExactly(1, 2, 3);
        assertThat(detail.meets())
                .extracting(requirement -> requirement.title())
                .containsExactly("Elklan 3 to 5s");
        assertThat(new Catalogue(database).search().one(new CohortId(-1))).isEmpty();
    }
}
