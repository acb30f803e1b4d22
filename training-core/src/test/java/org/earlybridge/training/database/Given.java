package org.earlybridge.training.database;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.CourseFamily;
import org.earlybridge.training.catalogue.CourseOutline;
import org.earlybridge.training.cohort.BookingWindow;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.CohortPlan;
import org.earlybridge.training.cohort.PlannedSession;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;

/** Rows for tests, committed at once, with what the test does not care about filled in. All names are invented. */
public final class Given {

    public static final AuthorityId PCC = new AuthorityId("PCC");
    public static final AuthorityId CCC = new AuthorityId("CCC");
    public static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    public static final Instant FAR_OFF = Instant.parse("2099-01-01T00:00:00Z");

    private static final AtomicLong NEXT = new AtomicLong(1_000_000);

    private final TestDatabase database;

    public Given(TestDatabase database) {
        this.database = database;
    }

    /** In the middle of March, unless moved. */
    @CanIgnoreReturnValue
    public VenueId venue(String name) {
        return venue(name, "52.55", "0.09");
    }

    @CanIgnoreReturnValue
    public VenueId venue(String name, String latitude, String longitude) {
        long id = NEXT.getAndIncrement();
        database.run("INSERT INTO venue (id, kind, name, address, town, postcode, district_code, latitude, longitude,"
                + " position_approximate, capacity, step_free) VALUES (" + id + ", 'LIBRARY', '" + name
                + "', '1 High Street', 'March', 'PE15 9AA', 'E07000010', " + latitude + ", " + longitude
                + ", TRUE, 30, TRUE)");
        return new VenueId(id);
    }

    @CanIgnoreReturnValue
    public CourseCode course(String code, String title) {
        return course(code, title, CourseFamily.SPEECH_AND_LANGUAGE, "");
    }

    @CanIgnoreReturnValue
    public CourseCode course(String code, String title, CourseFamily family, String keywords) {
        CourseOutline outline = new CourseOutline(
                new CourseCode(code),
                title,
                family,
                "What the day is about.",
                "Everyone",
                List.of("Do it well"),
                "One day",
                Duration.ofHours(6),
                keywords);
        database.commit(em -> {
            em.persist(new Course(outline));
            return code;
        });
        return new CourseCode(code);
    }

    /** On offer, twelve places, booking open. */
    @CanIgnoreReturnValue
    public CohortId date(CourseCode course, PlannedSession... sessions) {
        return date(CCC, course, sessions);
    }

    @CanIgnoreReturnValue
    public CohortId date(AuthorityId council, CourseCode course, PlannedSession... sessions) {
        return database.commit(em -> {
            Cohort cohort = new Cohort(new CohortPlan(
                            council,
                            course,
                            council + "-" + NEXT.getAndIncrement(),
                            12,
                            new BookingWindow(LONG_AGO, FAR_OFF),
                            List.of(sessions)))
                    .offer();
            em.persist(cohort);
            em.flush();
            return cohort.id();
        });
    }

    /** So many people with a confirmed, a held and a waited-for place, each with a booking of her own. */
    public void places(CohortId date, int taken, int held, int waiting) {
        ProviderId somewhere = setting(PCC, "Setting " + NEXT.getAndIncrement());
        long account = account();
        bookings(date, somewhere, account, "CONFIRMED", taken);
        bookings(date, somewhere, account, "HELD", held);
        bookings(date, somewhere, account, "WAITING", waiting);
        database.run("UPDATE cohort SET taken = " + taken + ", held = " + held + ", waiting = " + waiting
                + " WHERE id = " + date.value());
    }

    private void bookings(CohortId date, ProviderId setting, long account, String status, int many) {
        for (int one = 0; one < many; one++) {
            long id = NEXT.getAndIncrement();
            PersonId person = person("Person", "Number " + id);
            database.run(
                    "INSERT INTO booking (id, authority_id, home_authority_id, reference, basket, cohort_id, provider_id,"
                            + " account_id, status, party, full_pence, pays_pence, draws, made_at,"
                            + " hold_until, extensions, offered, queue_no, calendar_sequence) SELECT " + id
                            + ", authority_id, 'PCC', 'T-" + id + "', 'T-" + id + "', id, " + setting.value() + ", "
                            + account + ", '" + status + "', 1, 0, 0, 1, '2026-01-01 00:00:00',"
                            + " '2099-01-01 00:00:00', 0, FALSE, " + id + ", 0 FROM cohort WHERE id = " + date.value(),
                    "INSERT INTO booked_place (id, authority_id, booking_id, cohort_id, person_id, state, live) SELECT "
                            + id
                            + ", authority_id, " + id + ", id, " + person.value() + ", '" + status
                            + "', 1 FROM cohort WHERE id = " + date.value());
        }
    }

    @CanIgnoreReturnValue
    public long account() {
        long id = NEXT.getAndIncrement();
        database.run("INSERT INTO account (id, name, email, email_key, stamp, demo, opened_at) VALUES (" + id
                + ", 'Example', 'a" + id + "@example.org', 'a" + id
                + "@example.org', 0, FALSE, '2026-01-01 00:00:00')");
        return id;
    }

    /** A group setting in Wisbech. */
    @CanIgnoreReturnValue
    public ProviderId setting(AuthorityId council, String name) {
        long id = NEXT.getAndIncrement();
        database.run(
                "INSERT INTO provider (id, authority_id, kind, payer_class, name, postcode, district_code, latitude,"
                        + " longitude, position_approximate, opens, closes, term_time_only, mixed_ages, min_adults) VALUES ("
                        + id
                        + ", '" + council + "', 'GROUP', 'PVI_GROUP', '" + name
                        + "', 'PE13 1AA', 'E07000010', 52.66, 0.14, TRUE, '08:00:00', '18:00:00', FALSE, 'GROUPED', 2)");
        return new ProviderId(id);
    }

    @CanIgnoreReturnValue
    public PersonId person(String givenName, String familyName) {
        return database.commit(em -> {
            Person person = Person.called(givenName, familyName, null);
            em.persist(person);
            em.flush();
            return person.id();
        });
    }

    /** At work since 2020, full time, as a practitioner or as the manager. */
    @CanIgnoreReturnValue
    public long employment(PersonId person, ProviderId setting, AuthorityId council, boolean manager) {
        long id = NEXT.getAndIncrement();
        database.run(
                "INSERT INTO employment (id, authority_id, person_id, provider_id, job_title, role, started, manager,"
                        + " contract_minutes) VALUES (" + id + ", '" + council + "', " + person.value() + ", "
                        + setting.value()
                        + ", 'Practitioner', 'STAFF', '2020-01-01', " + (manager ? "TRUE" : "FALSE") + ", 2220)");
        return id;
    }

    @CanIgnoreReturnValue
    public long room(ProviderId setting, AuthorityId council, String name) {
        long id = NEXT.getAndIncrement();
        database.run(
                "INSERT INTO room (id, authority_id, provider_id, name, list_order, capacity, from_months, to_months)"
                        + " VALUES (" + id + ", '" + council + "', " + setting.value() + ", '" + name
                        + "', 1, 24, 24, 59)");
        return id;
    }

    /** The demo's price list 4.1 from 1 September 2026, with the opportunity fund of Cambridgeshire; invented. */
    public void priceList() {
        String rule =
                "INSERT INTO tariff_rule (version_number, list_order, kind, pence, over_minutes, fewer_than_staff,"
                        + " family, fund_code) VALUES ('4.1', ";
        database.run(
                "INSERT INTO fund (code, authority_id, name, budget_pence, left_pence, first_day, last_day) VALUES"
                        + " ('OPP', 'CCC', 'Opportunity fund', 824000, 824000, '2026-04-01', '2027-03-31')",
                "INSERT INTO tariff (version_number, title, valid_from, invented) VALUES"
                        + " ('4.1', 'Price list 2026 to 2027', '2026-09-01', TRUE)",
                "INSERT INTO tariff_band (version_number, days_before, percent_of_own) VALUES ('4.1', 14, 0), ('4.1', 0, 100)",
                "INSERT INTO tariff_waiver (version_number, waiver) VALUES ('4.1', 'ILLNESS'), ('4.1', 'RATIO_EMERGENCY')",
                rule + "1, 'HOURLY', 2000, NULL, NULL, NULL, NULL)",
                rule + "2, 'FREE_FAMILY', NULL, NULL, NULL, 'SAFEGUARDING', NULL)",
                rule + "3, 'COUNCIL_PAYS', 3000, 180, NULL, NULL, NULL)",
                rule + "4, 'COUNCIL_PAYS', 2000, 0, 12, NULL, NULL)",
                rule + "5, 'FUND_PAYS', 5500, NULL, NULL, NULL, 'OPP')",
                rule + "6, 'FLOOR', 0, NULL, NULL, NULL, NULL)",
                "INSERT INTO tariff_rule_class (version_number, list_order, payer_class) VALUES ('4.1', 3, 'CHILDMINDER'),"
                        + " ('4.1', 3, 'CHILDMINDER_ASSISTANT'), ('4.1', 4, 'SESSIONAL_OR_COMMITTEE_RUN')",
                "INSERT INTO tariff_rule_district (version_number, list_order, district_code) VALUES"
                        + " ('4.1', 5, 'E07000009'), ('4.1', 5, 'E07000010')");
    }

    /** A session of so many hours from then on. */
    public static PlannedSession in(VenueId venue, String day, String starts, int hours) {
        LocalTime from = LocalTime.parse(starts);
        return PlannedSession.at(venue, LocalDate.parse(day), from, from.plusHours(hours));
    }

    public static PlannedSession online(String day, String starts, int hours) {
        LocalTime from = LocalTime.parse(starts);
        return PlannedSession.online(LocalDate.parse(day), from, from.plusHours(hours));
    }
}
