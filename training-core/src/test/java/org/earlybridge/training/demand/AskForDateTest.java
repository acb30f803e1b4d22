package org.earlybridge.training.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.cohort.PartOfDay.DAYTIME;
import static org.earlybridge.training.cohort.PartOfDay.EVENING;
import static org.earlybridge.training.cohort.PartOfDay.WEEKEND;
import static org.earlybridge.training.database.Given.CCC;
import static org.earlybridge.training.database.Given.PCC;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.demand.Asked.Noted;
import org.earlybridge.training.place.OutwardCode;

class AskForDateTest {

    private static final AccountId ANNE = new AccountId(1);
    private static final AccountId BASIL = new AccountId(2);
    private static final AccountId CAROL = new AccountId(3);
    private static final CourseCode FIRST_AID = new CourseCode("PFA-FULL");
    private static final Optional<EmailAddress> BY_MAIL = EmailAddress.read("someone@example.org");
    private static final Clock LATER = Clock.offset(Asking.NOW, Duration.ofHours(1));

    @OnBothDatabases
    void the_council_is_the_one_of_the_place_asked_for_and_not_the_asker_s(TestDatabase database) {
        given(database);
        Asking pccAsker = Asking.as(database, ANNE, Asking.coordinatorOf(PCC));
        assertThat(noted(pccAsker.ask(evening("PE13"))).request().council()).isEqualTo(CCC);
        assertThat(noted(pccAsker.ask(evening("PE2"))).request().council()).isEqualTo(PCC);
    }

    @OnBothDatabases
    void asking_again_for_the_same_changes_nothing(TestDatabase database) {
        given(database);
        Asking anne = Asking.as(database, ANNE);
        Noted first = noted(anne.ask(evening("PE13")));
        assertThat(noted(anne.ask(evening("PE13").saying("Thursdays")))
                        .request()
                        .id())
                .isEqualTo(first.request().id());
        assertThat(noted(anne.ask(evening("PE15"))).request().id())
                .isNotEqualTo(first.request().id());
    }

    @OnBothDatabases
    void others_within_reach_at_a_time_that_suits_both_are_counted_once_each(TestDatabase database) {
        given(database);
        Asking basil = Asking.as(database, BASIL);
        assertThat(basil.ask(evening("PE13"))).isInstanceOf(Noted.class);
        assertThat(basil.ask(wish("PE15", EVENING, WEEKEND))).isInstanceOf(Noted.class);
        assertThat(Asking.as(database, CAROL).ask(wish("PE13", DAYTIME))).isInstanceOf(Noted.class);
        assertThat(Asking.asNobody(database).ask(evening("CB22"))).isInstanceOf(Noted.class);
        assertThat(noted(Asking.as(database, ANNE).ask(evening("PE13"))).othersNearby())
                .isEqualTo(1);
    }

    @OnBothDatabases
    void who_left_no_address_is_not_promised_a_mail(TestDatabase database) {
        given(database);
        Asking nobody = Asking.asNobody(database);
        assertThat(noted(nobody.ask(evening("PE13"))).weTellYou()).isFalse();
        assertThat(noted(nobody.ask(evening("PE13"), BY_MAIL)).weTellYou()).isTrue();
    }

    @OnBothDatabases
    void what_cannot_be_noted_says_why(TestDatabase database) {
        given(database);
        Asking nobody = Asking.asNobody(database);
        Wish unknown = Wish.forCourse(new CourseCode("NONE"), new OutwardCode("PE13"), Set.of(EVENING));
        assertThat(nobody.ask(unknown)).isEqualTo(new Asked.NoSuchCourse());
        assertThat(nobody.ask(evening("AB1"))).isEqualTo(new Asked.UnknownPlace());
        assertThat(nobody.ask(evening("PE9"))).isEqualTo(new Asked.OutsideBothCouncils("South Kesteven"));
    }

    @OnBothDatabases
    void a_request_is_there_for_its_asker_and_the_place_s_coordinators_alone(TestDatabase database) {
        given(database);
        DateRequestId id =
                noted(Asking.as(database, ANNE).ask(evening("PE13"))).request().id();
        assertThat(Asking.as(database, ANNE).see(id).request().id()).isEqualTo(id);
        assertThat(Asking.as(database, BASIL, Asking.coordinatorOf(CCC))
                        .see(id)
                        .request()
                        .id())
                .isEqualTo(id);
        for (Asking other :
                List.of(Asking.as(database, BASIL), Asking.as(database, CAROL, Asking.coordinatorOf(PCC)))) {
            assertThatThrownBy(() -> other.see(id)).isInstanceOf(NotFound.class);
        }
    }

    @OnBothDatabases
    void coordinators_see_what_is_asked_for_in_their_council(TestDatabase database) {
        given(database);
        assertThat(Asking.as(database, ANNE).ask(evening("PE13"))).isInstanceOf(Noted.class);
        assertThat(Asking.as(database, ANNE).ask(evening("PE2"))).isInstanceOf(Noted.class);
        assertThat(Asking.as(database, BASIL, Asking.coordinatorOf(CCC)).seeDemand())
                .extracting(seen -> seen.wish().near().code())
                .containsExactly("PE13");
    }

    @OnBothDatabases
    void a_date_that_fits_is_told_once_and_the_address_is_forgotten(TestDatabase database) {
        given(database);
        Given given = new Given(database);
        assertThat(Asking.asNobody(database).ask(evening("PE15"), BY_MAIL)).isInstanceOf(Noted.class);
        assertThat(Asking.asNobody(database).answerAt(LATER)).isZero();
        CohortId opened = given.date(FIRST_AID, Given.in(given.venue("March library"), "2026-10-13", "18:00", 2));
        assertThat(Asking.asNobody(database).answerAt(LATER)).isEqualTo(1);
        assertThat(Asking.asNobody(database).answerAt(LATER)).isZero();
        assertThat(texts(database, "SELECT recipient, subject, body FROM notice"))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains(
                                "someone@example.org",
                                "Tuesday 13 October 2026, 6:00pm to 8:00pm, March library",
                                "https://training.example.org/course-date?id=" + opened.value()));
        assertThat(texts(database, "SELECT email, answered_by FROM date_request"))
                .containsExactly("null " + opened.value());
    }

    @OnBothDatabases
    void a_date_at_the_wrong_time_too_far_or_full_answers_nobody(TestDatabase database) {
        given(database);
        Given given = new Given(database);
        assertThat(Asking.asNobody(database).ask(evening("PE15"), BY_MAIL)).isInstanceOf(Noted.class);
        CohortId full = given.date(FIRST_AID, Given.in(given.venue("March library"), "2026-10-13", "18:00", 2));
        given.places(full, 12, 0, 0);
        given.date(FIRST_AID, Given.in(given.venue("March school"), "2026-10-14", "10:00", 2));
        given.date(FIRST_AID, Given.in(given.venue("Sawston hall", "52.12", "0.15"), "2026-10-15", "18:00", 2));
        assertThat(Asking.asNobody(database).answerAt(LATER)).isZero();
    }

    @OnBothDatabases
    void nobody_is_kept_waiting_on_a_list_for_more_than_a_year(TestDatabase database) {
        given(database);
        assertThat(Asking.asNobody(database).ask(evening("PE15"), BY_MAIL)).isInstanceOf(Noted.class);
        assertThat(Asking.asNobody(database).answerAt(Clock.offset(Asking.NOW, Duration.ofDays(364))))
                .isZero();
        assertThat(texts(database, "SELECT id, email FROM date_request")).hasSize(1);
        assertThat(Asking.asNobody(database).answerAt(Clock.offset(Asking.NOW, Duration.ofDays(366))))
                .isZero();
        assertThat(texts(database, "SELECT id, email FROM date_request")).isEmpty();
    }

    private static void given(TestDatabase database) {
        for (AccountId account : List.of(ANNE, BASIL, CAROL)) {
            database.run("INSERT INTO account (id, name, email, email_key, stamp, demo, opened_at) VALUES ("
                    + account.value() + ", 'Example', 'a" + account.value() + "@example.org', 'a" + account.value()
                    + "@example.org', 0, FALSE, '2026-01-01 00:00:00')");
        }
        new Given(database).course(FIRST_AID.code(), "Paediatric first aid");
    }

    private static List<String> texts(TestDatabase database, String select) {
        List<?> rows = database.commit(em -> em.createNativeQuery(select).getResultList());
        return rows.stream()
                .map(row -> String.join(
                        " ", Arrays.stream((Object[]) row).map(String::valueOf).toList()))
                .toList();
    }

    private static Noted noted(Asked asked) {
        return (Noted) asked;
    }

    private static Wish evening(String near) {
        return wish(near, EVENING);
    }

    private static Wish wish(String near, PartOfDay... when) {
        return Wish.forCourse(FIRST_AID, new OutwardCode(near), Set.of(when));
    }
}
