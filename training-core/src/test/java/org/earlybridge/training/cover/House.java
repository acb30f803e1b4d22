package org.earlybridge.training.cover;

import static org.earlybridge.training.database.Given.CCC;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.calendar.Terms;
import org.earlybridge.training.cover.verification.RuleVerifications;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.place.Venues;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.travel.TravelOn;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.PersonId;

/** A setting of Cambridgeshire with a rota for Tuesdays, and whoever asks about it. */
final class House {

    final ProviderId setting;
    private final TestDatabase database;
    private final Given given;
    private final long room;
    private long next = 1;

    House(TestDatabase database, String name) {
        this.database = database;
        this.given = new Given(database);
        this.setting = given.setting(CCC, name);
        this.room = given.room(setting, CCC, "Pre-school");
    }

    House children(String born, int count) {
        return children(born, count, "08:00:00", "17:30:00");
    }

    House children(String born, int count, String arrives, String leaves) {
        database.run(
                "INSERT INTO booked_children (id, authority_id, room_id, weekday, born, head_count, arrives, leaves,"
                        + " first_day) VALUES (" + id() + ", 'CCC', " + room + ", 2, '" + born + "', " + count + ", '"
                        + arrives
                        + "', '" + leaves + "', '2026-09-01')");
        return this;
    }

    /** On Tuesdays all day, with a qualification of 2010 when the level is above 0, and first aid until that day if any. */
    @CanIgnoreReturnValue
    PersonId adult(String name, int level, String firstAid) {
        return adult(name, level, firstAid, "");
    }

    @CanIgnoreReturnValue
    PersonId adult(String name, int level, String firstAid, String change) {
        PersonId person = given.person(name, "Of " + setting.value());
        long work = given.employment(person, setting, CCC, false);
        database.run(
                "INSERT INTO shift (id, authority_id, employment_id, room_id, weekday, starts, ends, break_minutes,"
                        + " first_day) VALUES (" + id() + ", 'CCC', " + work + ", " + room
                        + ", 2, '08:00:00', '17:30:00', 0, '2026-09-01')");
        if (!change.isEmpty()) {
            database.run("UPDATE employment SET " + change + " WHERE id = " + work);
        }
        if (level > 0) {
            database.run("INSERT INTO qualification (id, person_id, level, title, awarded) VALUES (" + id() + ", "
                    + person.value() + ", " + level + ", 'Early years', '2010-07-01')");
        }
        if (!firstAid.isEmpty()) {
            database.run(
                    "INSERT INTO certificate (id, person_id, requirement_code, kind, issued, valid_to, source) VALUES ("
                            + id() + ", " + person.value() + ", 'PFA-FULL', 'SEEN', '2024-01-01', '" + firstAid
                            + "', 'a test')");
        }
        return person;
    }

    long anotherRoom(String name) {
        return given.room(setting, CCC, name);
    }

    /** From then on she works in that room, and has all of her break there. */
    void cut(PersonId person, String at, long other, int breakMinutes) {
        String work = "(SELECT id FROM employment WHERE person_id = " + person.value() + ")";
        database.run(
                "UPDATE shift SET ends = '" + at + "', break_minutes = 0 WHERE employment_id = " + work,
                "INSERT INTO shift (id, authority_id, employment_id, room_id, weekday, starts, ends, break_minutes,"
                        + " first_day) VALUES (" + id() + ", 'CCC', " + work + ", " + other + ", 2, '" + at
                        + "', '17:30:00', " + breakMinutes + ", '2026-09-01')");
    }

    House is(String change) {
        database.run("UPDATE provider SET " + change + " WHERE id = " + setting.value());
        return this;
    }

    CheckRelease asked(AwayAlready... away) {
        return askedBy(Role.MANAGER, setting, away);
    }

    CheckRelease askedBy(Role role, ProviderId at, AwayAlready... away) {
        EntityManager em = database.em();
        em.clear();
        ReadSituation read = new ReadSituation(
                new Providers(em),
                new Rosters(em),
                new People(em),
                new Passports(em),
                new Terms(em),
                new Venues(em),
                TravelOn.the(em),
                new KnownAbsences(List.of(away)),
                new KnownStints(),
                new RuleVerifications(em));
        return new CheckRelease(new Providers(em), new JudgeRelease(read), caller(role, at));
    }

    private static Caller caller(Role role, ProviderId at) {
        Caller caller = new Caller();
        caller.become(new Known(
                new AccountId(1),
                "Nadia Moss",
                new EmailAddress("nadia@example.org"),
                null,
                Set.of(new Standing(role, CCC, role == Role.COORDINATOR ? null : at))));
        return caller;
    }

    private long id() {
        return setting.value() * 1000 + next++;
    }
}
