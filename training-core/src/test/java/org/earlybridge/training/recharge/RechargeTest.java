package org.earlybridge.training.recharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.payments.card.ReadCardMoney.Column;
import org.earlybridge.payments.charging.Counter;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.payments.export.BookFormat;
import org.earlybridge.payments.export.Exports;
import org.earlybridge.payments.ledger.TrialLine;
import org.earlybridge.payments.settlement.AgreeSettlement.Seen;
import org.earlybridge.payments.settlement.Councils;
import org.earlybridge.payments.settlement.Moved;
import org.earlybridge.payments.settlement.Moved.Why;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.payments.settlement.SettlementState;
import org.earlybridge.payments.settlement.SettlementView;
import org.earlybridge.payments.settlement.SettlementView.Signature;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.database.Wiring;
import org.earlybridge.training.listing.Slice;
import org.earlybridge.training.recharge.SeeOwedOnInvoice.OwedBy;

class RechargeTest {

    private static final Period QUARTER = Period.read("2026-Q3").orElseThrow();
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-10-05T11:00:00Z"), ZoneId.of("Europe/London"));

    @OnBothDatabases
    void finance_of_both_councils_sign_and_each_signature_leaves_a_trail(TestDatabase database) {
        new Counter(database).sell("EB-1", Way.CARD);
        assertThat(state(sign(database, finance(1, "PCC")))).isEqualTo(SettlementState.AGREED_BY_ONE);
        assertThat(state(sign(database, finance(2, "CCC")))).isEqualTo(SettlementState.AGREED);
        assertThat(state(sign(database, finance(1, "PCC")))).isEqualTo(SettlementState.SETTLED);
        Object told = database.em()
                .createNativeQuery("SELECT COUNT(*) FROM audit_entry WHERE what = 'recharge of 2026-Q3 signed'")
                .getSingleResult();
        assertThat(told).hasToString("3");
    }

    @OnBothDatabases
    void a_disputed_line_is_out_of_the_net(TestDatabase database) {
        new Counter(database).sell("EB-1", Way.CARD);
        sign(database, finance(2, "CCC"));
        long line = see(database, board()).lines().get(0).id().orElseThrow();
        assertThat(state(dispute(database, finance(1, "PCC"), line))).isEqualTo(SettlementState.PROPOSED);
        assertThat(see(database, finance(1, "PCC")).net().amount().pence()).isZero();
    }

    @OnBothDatabases
    void finance_reads_its_own_book_and_the_board_both(TestDatabase database) {
        new Counter(database).sell("EB-1", Way.CARD);
        assertThat(journal(database, finance(1, "PCC")))
                .contains("expenses:PCC:training-subsidy")
                .doesNotContain(":CCC:fees-in-advance");
        assertThat(journal(database, board()))
                .contains("expenses:PCC:training-subsidy")
                .contains(":CCC:fees-in-advance");
    }

    @OnBothDatabases
    void nobody_signs_for_two_councils_or_for_none(TestDatabase database) {
        assertThatThrownBy(() -> sign(database, finance(1, "PCC", "CCC"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sign(database, board())).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void nobody_puts_her_name_to_what_has_changed_since_she_looked(TestDatabase database) {
        new Counter(database).sell("EB-1", Way.CARD);
        Seen seen = Seen.of(see(database, finance(1, "PCC")));
        assertThat(state(sign(database, finance(1, "PCC"), seen))).isEqualTo(SettlementState.AGREED_BY_ONE);
        long line = see(database, board()).lines().get(0).id().orElseThrow();
        dispute(database, finance(1, "PCC"), line);
        assertThat(sign(database, finance(2, "CCC"), seen)).isEqualTo(new Moved.Refused(Why.CHANGED_MEANWHILE));
    }

    @OnBothDatabases
    void a_press_of_the_button_too_many_does_not_say_that_it_was_paid(TestDatabase database) {
        new Counter(database).sell("EB-1", Way.CARD);
        Seen seen = Seen.of(see(database, finance(2, "CCC")));
        sign(database, finance(2, "CCC"), seen);
        assertThat(state(sign(database, finance(1, "PCC"), seen))).isEqualTo(SettlementState.AGREED);
        assertThat(sign(database, finance(1, "PCC"), seen)).isEqualTo(new Moved.Refused(Why.CHANGED_MEANWHILE));
    }

    @OnBothDatabases
    void a_statement_says_what_was_sold_and_who_signed_when(TestDatabase database) {
        new Counter(database).sell("EB-1", Way.CARD);
        sign(database, finance(1, "PCC"));
        Statement statement = database.commit(
                em -> made(database, board(), SeeStatement.class).of(QUARTER));
        SettlementView.Line line = statement.view().lines().get(0);
        assertThat(statement.chargeOf(line).orElseThrow().full()).isEqualTo(Counter.FULL);
        assertThat(statement.view().signatures())
                .containsExactly(new Signature("PCC", "account:1", Optional.of(NOW.instant())));
        assertThat(statement.view().paid()).isEmpty();
    }

    @OnBothDatabases
    void finance_opens_its_own_councils_book_and_no_other(TestDatabase database) {
        new Counter(database).sell("EB-1", Way.INVOICE);
        AuthorityId cambridgeshire = new AuthorityId("CCC");
        List<TrialLine> lines = database.commit(em ->
                made(database, finance(2, "CCC"), SeeTrialBalance.class).of(cambridgeshire, LocalDate.of(2026, 10, 5)));
        assertThat(lines.stream().mapToLong(line -> line.balance().pence()).sum())
                .isZero();
        List<OwedBy> owed = database.commit(
                em -> made(database, finance(2, "CCC"), SeeOwedOnInvoice.class).to(cambridgeshire));
        assertThat(owed).containsExactly(new OwedBy("provider:7", 1, Counter.OWN));
        Caller peterborough = finance(1, "PCC");
        for (Function<EntityManager, Object> look : List.<Function<EntityManager, Object>>of(
                em -> made(database, peterborough, SeeTrialBalance.class).of(cambridgeshire, LocalDate.of(2026, 10, 5)),
                em -> made(database, peterborough, SeeOwedOnInvoice.class).to(cambridgeshire),
                em -> made(database, peterborough, SeePayouts.class).of(cambridgeshire, QUARTER),
                em -> made(database, peterborough, SeeCardPayments.class)
                        .of(cambridgeshire, QUARTER, new Slice<>(0, 10, Column.DAY, true, "")))) {
            assertThatThrownBy(() -> database.commit(look)).isInstanceOf(NotFound.class);
        }
    }

    private static <T> T made(TestDatabase database, Caller caller, Class<T> type) {
        return Wiring.over(database)
                .with(Caller.class, caller)
                .with(Clock.class, NOW)
                .get(type);
    }

    @CanIgnoreReturnValue
    private static Moved dispute(TestDatabase database, Caller caller, long line) {
        return database.commit(em -> new DisputeRecharge(
                        books(database, caller), Councils.disputing(database.payments()), Trail.over(em, NOW))
                .now(QUARTER, line, "not one of ours"));
    }

    @CanIgnoreReturnValue
    private static Moved sign(TestDatabase database, Caller caller, Seen seen) {
        return database.commit(em -> new SignRecharge(
                        books(database, caller), Councils.agreeing(database.payments(), NOW), Trail.over(em, NOW))
                .now(QUARTER, Optional.of(seen)));
    }

    @CanIgnoreReturnValue
    private static Moved sign(TestDatabase database, Caller caller) {
        return database.commit(em -> new SignRecharge(
                        books(database, caller), Councils.agreeing(database.payments(), NOW), Trail.over(em, NOW))
                .now(QUARTER, Optional.empty()));
    }

    private static SettlementView see(TestDatabase database, Caller caller) {
        return database.commit(
                em -> new SeeRecharge(books(database, caller), Councils.reader(database.payments())).of(QUARTER));
    }

    private static String journal(TestDatabase database, Caller caller) {
        return database.commit(em -> new SeeBook(books(database, caller), Exports.reader(database.payments()))
                .of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 12, 31), BookFormat.HLEDGER));
    }

    private static OwnBooks books(TestDatabase database, Caller caller) {
        return new OwnBooks(caller, Councils.reader(database.payments()));
    }

    private static Caller finance(long account, String... councils) {
        return caller(account, Role.FINANCE, councils);
    }

    private static Caller board() {
        return caller(3, Role.BOARD, "PCC", "CCC");
    }

    private static Caller caller(long account, Role role, String... councils) {
        Caller caller = new Caller();
        caller.become(new Known(
                new AccountId(account),
                "Nadia Farr",
                new EmailAddress("nadia@example.org"),
                null,
                Arrays.stream(councils)
                        .map(council -> new Standing(role, new AuthorityId(council), null))
                        .collect(Collectors.toSet())));
        return caller;
    }

    private static SettlementState state(Moved moved) {
        assertThat(moved).isInstanceOf(Moved.To.class);
        return ((Moved.To) moved).settlement().state();
    }
}
