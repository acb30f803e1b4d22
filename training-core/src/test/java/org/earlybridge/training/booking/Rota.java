package org.earlybridge.training.booking;

import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.workforce.PersonId;

/** Nine three-year-olds on Tuesdays at the setting of a buyer, and who works with them: two adults are needed. */
final class Rota {

    private final Buyer buyer;
    private final long room;
    private long next = 1;

    private Rota(Buyer buyer) {
        this.buyer = buyer;
        this.room = buyer.desk.given.room(buyer.setting, Given.PCC, "Pre-school");
    }

    static Rota at(Buyer buyer) {
        Rota rota = new Rota(buyer);
        buyer.desk.database.run(
                "INSERT INTO booked_children (id, authority_id, room_id, weekday, born, head_count, arrives, leaves,"
                        + " first_day) VALUES (" + rota.id() + ", 'PCC', " + rota.room
                        + ", 2, '2023-05-01', 9, '08:00:00', '17:30:00', '2026-09-01')");
        return rota;
    }

    /** At level 3 with full first aid for long, on Tuesdays from eight to half past five. */
    @CanIgnoreReturnValue
    PersonId adult(String name) {
        PersonId person = buyer.desk.given.person(name, "Example");
        long work = buyer.desk.given.employment(person, buyer.setting, Given.PCC, false);
        buyer.desk.database.run(
                "INSERT INTO shift (id, authority_id, employment_id, room_id, weekday, starts, ends, break_minutes,"
                        + " first_day) VALUES (" + id() + ", 'PCC', " + work + ", " + room
                        + ", 2, '08:00:00', '17:30:00', 0, '2026-09-01')",
                "INSERT INTO qualification (id, person_id, level, title, awarded) VALUES (" + id() + ", "
                        + person.value() + ", 3, 'Early years', '2010-07-01')",
                "INSERT INTO certificate (id, person_id, requirement_code, kind, issued, valid_to, source) VALUES ("
                        + id() + ", " + person.value() + ", 'PFA-FULL', 'SEEN', '2026-01-01', '2029-01-01', 'a test')");
        return person;
    }

    /** She works with the children no more. */
    static void leaves(Buyer buyer, PersonId person) {
        buyer.desk.database.run("UPDATE shift SET last_day = '2026-10-01' WHERE employment_id IN"
                + " (SELECT id FROM employment WHERE person_id = " + person.value() + ")");
    }

    private long id() {
        return buyer.setting.value() * 1000 + next++;
    }
}
