package org.earlybridge.payments.charging;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.earlybridge.payments.card.GiveBackCardPayment;
import org.earlybridge.payments.charging.Fulfilment.Decision;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.payments.database.OneDatabase;
import org.earlybridge.payments.invoicing.Desks;
import org.earlybridge.payments.ledger.Account;
import org.earlybridge.payments.ledger.Balances;
import org.earlybridge.payments.ledger.Ledgers;
import org.earlybridge.payments.money.Money;

/** Where places are sold in tests; each verb is a transaction of its own. Card refunds ordered are written down. */
public final class Counter {

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 3);
    public static final Money FULL = Money.ofPounds(120);
    public static final Money OWN = Money.ofPounds(35);

    final List<String> refunds = new ArrayList<>();
    private final OneDatabase database;
    private Decision decision = Decision.SEATED;
    private final BiFunction<EntityManager, Clock, Paperwork> paperwork;
    private LocalDate today = TODAY;

    /** Where the seller's details are unknown, so that every paper is wanting. */
    public Counter(OneDatabase database) {
        this(database, Desks::paperwork);
    }

    public Counter(OneDatabase database, BiFunction<EntityManager, Clock, Paperwork> paperwork) {
        this.database = database;
        this.paperwork = paperwork;
    }

    /** A course of six hours by Cambridgeshire for a childminder of Peterborough who works in Fenland. */
    public static ChargeOrder order(String reference, Way way) {
        return new ChargeOrder(
                reference,
                "CCC",
                "PCC",
                "provider:7",
                way,
                FULL,
                OWN,
                List.of(council(30), fund(55)),
                way == Way.INVOICE ? Optional.of("PO-9") : Optional.empty(),
                "Demo tariff 4.1",
                "Elklan, CCC-ELK-1",
                List.of(
                        new Delivery(LocalDate.of(2026, 10, 6), 120),
                        new Delivery(LocalDate.of(2026, 10, 13), 120),
                        new Delivery(LocalDate.of(2027, 4, 6), 120)));
    }

    public static ChargeOrder funded(String reference) {
        return new ChargeOrder(
                reference,
                "CCC",
                "PCC",
                "provider:7",
                Way.NONE,
                Money.ofPounds(85),
                Money.ZERO,
                List.of(council(30), fund(55)),
                Optional.empty(),
                "Demo tariff 4.1",
                "Elklan, CCC-ELK-1",
                List.of(new Delivery(LocalDate.of(2026, 10, 6), 1)));
    }

    static Share council(long pounds) {
        return new Share(new Funder(Funder.Kind.AUTHORITY, "PCC", "PCC"), Money.ofPounds(pounds));
    }

    static Share fund(long pounds) {
        return new Share(new Funder(Funder.Kind.FUND, "OPP", "CCC"), Money.ofPounds(pounds));
    }

    void decide(Decision later) {
        decision = later;
    }

    public void on(LocalDate day) {
        today = day;
    }

    @CanIgnoreReturnValue
    public ChargeView open(ChargeOrder order) {
        return database.commit(em -> charges(money()).open(order));
    }

    /** Opened and paid or agreed. */
    public void sell(String reference, Way way) {
        open(order(reference, way));
        if (way == Way.CARD) {
            pay(reference, "card-" + reference, OWN);
        } else {
            confirm(reference);
        }
    }

    public void confirm(String reference) {
        with(charges -> charges.confirm(reference, today));
    }

    void pay(String reference, String payment, Money amount) {
        asked(em -> {
            desk(money()).paid(reference, payment, amount, today);
            return true;
        });
    }

    void returned(String reference, String refund, Money amount) {
        asked(em -> {
            desk(money()).returned(reference, refund, amount);
            return true;
        });
    }

    @CanIgnoreReturnValue
    public Settling cancel(String reference, Money fee) {
        return database.commit(em -> charges(money()).cancel(reference, fee, "cannot come", today));
    }

    void waive(String reference, Share fee) {
        with(charges -> charges.waive(reference, fee, today));
    }

    Settling preview(String reference, Money fee) {
        return database.commit(em -> charges(money()).previewCancel(reference, fee));
    }

    void abandon(String reference) {
        with(charges -> charges.abandon(reference));
    }

    ChargeView see(String reference) {
        return database.commit(em -> charges(money()).of(reference).orElseThrow());
    }

    @CanIgnoreReturnValue
    public int earn() {
        List<String> due = database.commit(em -> earner(money()).due(100));
        return due.stream()
                .mapToInt(reference -> database.commit(em -> earner(money()).of(reference)))
                .sum();
    }

    Money balance(Account account) {
        return database.commit(em -> new Balances(em).of(account));
    }

    private void with(Consumer<Charges> deed) {
        asked(em -> {
            deed.accept(charges(money()));
            return true;
        });
    }

    private void asked(Function<EntityManager, Boolean> deed) {
        database.commit(deed);
    }

    /** Of the transaction that is under way, in the tests of this module and of those that build on it. */
    private EntityManager money() {
        return database.em("payments");
    }

    private EarnFees earner(EntityManager money) {
        return new EarnFees(new Agreements(money), Ledgers.poster(money, clock()), clock());
    }

    private TakeCardMoney desk(EntityManager money) {
        return new TakeCardMoney(
                new Agreements(money),
                charges(money),
                Ledgers.poster(money, clock()),
                new Seller(reference -> decision),
                clock());
    }

    /** Whoever hears of cards in the transaction that is under way. */
    public CardMoney ears() {
        return new CardMoney(desk(money()), new GiveBackCardPayment() {}, Ledgers.poster(money(), clock()), clock());
    }

    /** As whoever writes wanting papers gets them. */
    public Charges charges() {
        return charges(money());
    }

    private Charges charges(EntityManager money) {
        return new Charges(
                new Agreements(money),
                Ledgers.poster(money, clock()),
                new CardDesk((payment, amount, reason, key) -> refunds.add(payment + " " + amount + " " + key)),
                new Papers(paperwork.apply(money, clock())),
                clock());
    }

    private Clock clock() {
        return Clock.fixed(Instant.parse(today + "T11:00:00Z"), ZoneId.of("Europe/London"));
    }
}
