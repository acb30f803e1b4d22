package org.earlybridge.training.recharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.earlybridge.payments.charging.Counter;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.payments.export.BookFormat;
import org.earlybridge.payments.export.Exports;
import org.earlybridge.payments.settlement.Councils;
import org.earlybridge.payments.settlement.Moved;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.payments.settlement.SettlementState;
import org.earlybridge.payments.settlement.SettlementView;
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
        Moved moved = database.commit(em -> new DisputeRecharge(
                        books(database, finance(1, "PCC")),
                        Councils.disputing(database.payments()),
                        Trail.over(em, NOW))
                .now(QUARTER, line, "not one of ours"));
        assertThat(state(moved)).isEqualTo(SettlementState.PROPOSED);
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

    @CanIgnoreReturnValue
    private static Moved sign(TestDatabase database, Caller caller) {
        return database.commit(em -> new SignRecharge(
                        books(database, caller), Councils.agreeing(database.payments(), NOW), Trail.over(em, NOW))
                .now(QUARTER));
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
