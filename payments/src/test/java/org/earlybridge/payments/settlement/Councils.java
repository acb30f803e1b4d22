package org.earlybridge.payments.settlement;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.payments.database.OneDatabase;
import org.earlybridge.payments.ledger.Journals;
import org.earlybridge.payments.ledger.Ledgers;

/** Finance of both councils, each step in a transaction of its own. */
public final class Councils {

    static final Pair BOTH = Pair.of("PCC", "CCC");

    private final OneDatabase database;
    private LocalDate today = LocalDate.of(2026, 10, 5);

    public Councils(OneDatabase database) {
        this.database = database;
    }

    void on(LocalDate day) {
        today = day;
    }

    SettlementView see(String period) {
        return database.commit(em -> reader(em).of(period(period), BOTH));
    }

    @CanIgnoreReturnValue
    public Moved agree(String period, String book) {
        return agree(period, book, "finance of " + book);
    }

    Moved agree(String period, String book, String person) {
        return database.commit(em -> agreeing(em, clock()).now(period(period), BOTH, book, person, Optional.empty()));
    }

    @CanIgnoreReturnValue
    Moved dispute(String period, long line) {
        return database.commit(
                em -> disputing(em).now(period(period), BOTH, line, "finance of PCC", "she did not come from us"));
    }

    int proposeDue() {
        return database.commit(em -> propose(em, clock()).due());
    }

    public static ReadSettlement reader(EntityManager em) {
        return new ReadSettlement(new Settlements(em), cut(em), new Journals(em));
    }

    public static AgreeSettlement agreeing(EntityManager em, Clock clock) {
        return new AgreeSettlement(propose(em, clock), Ledgers.poster(em, clock), clock);
    }

    public static DisputeLine disputing(EntityManager em) {
        return new DisputeLine(new Settlements(em));
    }

    public static ProposeSettlement propose(EntityManager em, Clock clock) {
        return new ProposeSettlement(new Settlements(em), cut(em), Ledgers.cutter(em), new Journals(em), clock);
    }

    private static CutStatement cut(EntityManager em) {
        return new CutStatement(new Journals(em), new Settlements(em));
    }

    private static Period period(String code) {
        return Period.read(code).orElseThrow();
    }

    private Clock clock() {
        return Clock.fixed(Instant.parse(today + "T11:00:00Z"), ZoneId.of("Europe/London"));
    }
}
