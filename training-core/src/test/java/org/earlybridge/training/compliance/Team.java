package org.earlybridge.training.compliance;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/** A setting and its people on a test's database, seen by its manager on Monday 21 September 2026. */
final class Team {

    static final Clock NOW = Clock.fixed(Instant.parse("2026-09-21T09:00:00Z"), ZoneId.of("Europe/London"));

    private static long nextCertificate = 1;

    private final TestDatabase database;
    private final Given given;
    private final ProviderId setting;

    Team(TestDatabase database, String name) {
        this.database = database;
        this.given = new Given(database);
        this.setting = given.setting(Given.PCC, name);
    }

    ProviderId setting() {
        return setting;
    }

    @CanIgnoreReturnValue
    PersonId joinedBy(String givenName, String familyName) {
        PersonId person = given.person(givenName, familyName);
        given.employment(person, setting, Given.PCC, false);
        return person;
    }

    @CanIgnoreReturnValue
    PersonId ledBy(String givenName, String familyName) {
        PersonId person = given.person(givenName, familyName);
        given.employment(person, setting, Given.PCC, true);
        return person;
    }

    static synchronized void certificate(
            TestDatabase database, PersonId person, String requirement, @Nullable String lastDay) {
        database.run(
                "INSERT INTO certificate (id, person_id, requirement_code, kind, issued, valid_to, source) VALUES ("
                        + nextCertificate++ + ", " + person.value() + ", '" + requirement + "', 'SEEN', '2024-01-01', "
                        + (lastDay == null ? "NULL" : "'" + lastDay + "'") + ", 'A trainer')");
    }

    void holds(PersonId person, String requirement, @Nullable String lastDay) {
        certificate(database, person, requirement, lastDay);
    }

    @CanIgnoreReturnValue
    Matrix matrix() {
        return readMatrix(caller(Role.MANAGER, null)).of(setting);
    }

    ReadMatrix readMatrix(Caller caller) {
        return new ReadMatrix(new TrainingRecords(database.em()), new Passports(database.em()), caller, NOW);
    }

    ListStaff listStaff() {
        return new ListStaff(
                new StaffLists(database.em()), new Passports(database.em()), caller(Role.MANAGER, null), NOW);
    }

    TrainingRecord recordOf(PersonId person) {
        return new ReadTrainingRecord(
                        new People(database.em()), new Passports(database.em()), caller(Role.PRACTITIONER, person), NOW)
                .ofMine()
                .orElseThrow();
    }

    Caller caller(Role role, @Nullable PersonId person) {
        Caller caller = new Caller();
        caller.become(new Known(
                new AccountId(1),
                "Nadia Farr",
                new EmailAddress("nadia@example.org"),
                person,
                Set.of(new Standing(role, Given.PCC, setting))));
        return caller;
    }
}
