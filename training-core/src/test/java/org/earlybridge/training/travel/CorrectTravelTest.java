package org.earlybridge.training.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.database.Given.CCC;
import static org.earlybridge.training.database.Given.PCC;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.place.Venues;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.travel.CorrectTravel.Answer;
import org.earlybridge.training.travel.Travel.Basis;
import org.earlybridge.training.workforce.PersonId;

class CorrectTravelTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-09-21T09:00:00Z"), ZoneId.of("Europe/London"));

    @OnBothDatabases
    void what_the_manager_enters_replaces_the_estimate_and_the_last_word_counts(TestDatabase database) {
        Given given = new Given(database);
        VenueId march = given.venue("March Library");
        ProviderId setting = given.setting(CCC, "Little Larks");
        Caller manager = inTheRole(Role.MANAGER, given.person("Nadia", "Moss"), CCC, setting);

        assertThat(wayFrom(setting, march, database).basis()).isEqualTo(Basis.ESTIMATED);
        assertThat(said(database, setting, march, 35, manager)).isEqualTo(Answer.CORRECTED);
        assertThat(said(database, setting, march, 30, manager)).isEqualTo(Answer.CORRECTED);

        Travel way = wayFrom(setting, march, database);
        assertThat(way.minutesByCar()).isEqualTo(30);
        assertThat(way.basisInWords()).isEqualTo("entered by the setting");
        assertThat(way.straightLine().inMiles()).isEqualTo("7.9");
        assertThat(database.em()
                        .createNativeQuery("SELECT COUNT(*) FROM audit_entry")
                        .getSingleResult())
                .hasToString("2");
    }

    @OnBothDatabases
    void two_managers_may_say_their_first_word_at_once(TestDatabase database) throws Exception {
        Given given = new Given(database);
        VenueId march = given.venue("March Library");
        ProviderId setting = given.setting(CCC, "Little Larks");
        Caller one = inTheRole(Role.MANAGER, given.person("Nadia", "Moss"), CCC, setting);
        Caller other = inTheRole(Role.MANAGER, given.person("Ines", "Marsh"), CCC, setting);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Answer> first = threads.submit(() -> saidAfter(together, database, setting, march, one));
            Future<Answer> second = threads.submit(() -> saidAfter(together, database, setting, march, other));
            assertThat(List.of(first.get(), second.get())).containsOnly(Answer.CORRECTED);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Answer saidAfter(
            CyclicBarrier together, TestDatabase database, ProviderId setting, VenueId venue, Caller by)
            throws Exception {
        together.await(10, TimeUnit.SECONDS);
        return said(database, setting, venue, 30, by);
    }

    @OnBothDatabases
    void nobody_else_may_enter_it(TestDatabase database) {
        Given given = new Given(database);
        VenueId march = given.venue("March Library");
        ProviderId setting = given.setting(CCC, "Little Larks");
        ProviderId other = given.setting(PCC, "Acorn House");
        Caller practitioner = inTheRole(Role.PRACTITIONER, given.person("Asha", "Lane"), CCC, setting);
        Caller neighbour = inTheRole(Role.MANAGER, given.person("Rose", "Field"), PCC, other);

        assertThat(said(database, setting, march, 35, practitioner)).isEqualTo(Answer.NOT_YOUR_SETTING);
        assertThat(said(database, setting, march, 35, neighbour)).isEqualTo(Answer.NOT_YOUR_SETTING);
        assertThat(said(database, new ProviderId(-1), march, 35, neighbour)).isEqualTo(Answer.NOT_YOUR_SETTING);
        assertThat(wayFrom(setting, march, database).basis()).isEqualTo(Basis.ESTIMATED);
    }

    @OnBothDatabases
    void ten_hours_are_no_drive_and_nowhere_is_no_venue(TestDatabase database) {
        Given given = new Given(database);
        VenueId march = given.venue("March Library");
        ProviderId setting = given.setting(CCC, "Little Larks");
        Caller manager = inTheRole(Role.MANAGER, given.person("Nadia", "Moss"), CCC, setting);

        assertThat(said(database, setting, march, 601, manager)).isEqualTo(Answer.NOT_A_DRIVE);
        assertThat(said(database, setting, march, -1, manager)).isEqualTo(Answer.NOT_A_DRIVE);
        assertThat(said(database, setting, new VenueId(-1), 20, manager)).isEqualTo(Answer.NO_SUCH_VENUE);
    }

    @OnBothDatabases
    void the_word_for_an_area_holds_until_a_setting_there_has_its_own(TestDatabase database) {
        Given given = new Given(database);
        VenueId march = given.venue("March Library");
        ProviderId setting = given.setting(CCC, "Little Larks");
        Caller manager = inTheRole(Role.MANAGER, given.person("Nadia", "Moss"), CCC, setting);
        database.run(
                "INSERT INTO travel_correction (id, authority_id, outward_code, venue_id, minutes_by_car, entered_by,"
                        + " entered_at) VALUES (999, 'CCC', 'PE13', " + march.value() + ", 22, "
                        + manager.person().orElseThrow().value()
                        + ", '2026-09-01 08:00:00')");

        assertThat(wayFrom(setting, march, database).basis()).isEqualTo(Basis.ENTERED_FOR_AREA);
        assertThat(said(database, setting, march, 27, manager)).isEqualTo(Answer.CORRECTED);
        assertThat(wayFrom(setting, march, database).minutesByCar()).isEqualTo(27);
        assertThat(askedFor(database, "pe13 1aa", march))
                .containsValue(
                        new Travel(wayFrom(setting, march, database).straightLine(), 22, Basis.ENTERED_FOR_AREA));
    }

    @OnBothDatabases
    void an_unknown_postcode_has_no_way_at_all(TestDatabase database) {
        VenueId march = new Given(database).venue("March Library");
        assertThat(askedFor(database, "SW1A 1AA", march)).isEmpty();
        assertThat(askedFor(database, "nowhere", march)).isEmpty();
    }

    private static Answer said(TestDatabase database, ProviderId setting, VenueId venue, int minutes, Caller by) {
        return database.commit(em -> new CorrectTravel(
                        new TravelCorrections(em), new Providers(em), new Venues(em), by, Trail.over(em, NOW), NOW)
                .between(setting, venue, minutes));
    }

    private static Caller inTheRole(Role role, PersonId person, AuthorityId council, ProviderId setting) {
        Caller caller = new Caller();
        caller.become(new Known(
                new AccountId(1),
                "A name",
                new EmailAddress("somebody@example.org"),
                person,
                Set.of(new Standing(role, council, setting))));
        return caller;
    }

    private static Travel wayFrom(ProviderId setting, VenueId venue, TestDatabase database) {
        return database.commit(em -> {
            Provider provider = new Providers(em).with(setting).orElseThrow();
            Map<VenueId, Travel> ways =
                    new FindTravel(new TravelCorrections(em)).from(Origin.setting(provider), List.of(venue(em, venue)));
            return ways.values().iterator().next();
        });
    }

    private static Map<VenueId, Travel> askedFor(TestDatabase database, String postcode, VenueId venue) {
        return database.commit(em -> new AskTheWay(new Places(em), new FindTravel(new TravelCorrections(em)))
                .from(postcode, List.of(venue(em, venue)))
                .orElse(Map.of()));
    }

    private static Venue venue(EntityManager em, VenueId id) {
        return new Venues(em).with(id).orElseThrow();
    }
}
