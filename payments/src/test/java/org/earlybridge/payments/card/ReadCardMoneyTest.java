package org.earlybridge.payments.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.card.ReadCardMoney.Asked;
import org.earlybridge.payments.card.ReadCardMoney.Column;
import org.earlybridge.payments.card.ReadCardMoney.Cut;
import org.earlybridge.payments.card.ReadCardMoney.Sum;
import org.earlybridge.payments.card.ReadCardMoney.Taken;
import org.earlybridge.payments.charging.Counter;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;
import org.earlybridge.payments.money.Money;

class ReadCardMoneyTest {

    private static final Clock LATER = Clock.fixed(Instant.parse("2026-11-05T11:00:00Z"), ZoneId.of("Europe/London"));
    private static final Asked QUARTER = new Asked("CCC", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    private static final URI PAGE = URI.create("https://earlybridge.example.org/");
    private static final Money FEE = Money.ofPence(73);

    /** British clocks: the quarter ends an hour before the end of its last day by the clocks of Greenwich. */
    @OnBothDatabases
    void days_are_those_of_the_clocks_here(PaymentsDatabase database) {
        pay(database, "EB-1", "2026-06-30T22:59:59Z");
        pay(database, "EB-2", "2026-06-30T23:00:00Z");
        pay(database, "EB-3", "2026-09-30T22:59:59Z");
        pay(database, "EB-4", "2026-09-30T23:00:00Z");
        assertThat(paid(database, new Cut(Column.DAY, true, "", 0, 10))).containsExactly("EB-2", "EB-3");
    }

    @OnBothDatabases
    void the_sum_is_that_of_all_pages(PaymentsDatabase database) {
        for (int i = 1; i <= 3; i++) {
            pay(database, "EB-" + i, "2026-08-0" + i + "T10:00:00Z");
        }
        assertThat(paid(database, new Cut(Column.REFERENCE, false, "", 1, 1))).containsExactly("EB-2");
        assertThat(paid(database, new Cut(Column.AMOUNT, true, "eb-3", 0, 5))).containsExactly("EB-3");
        Sum sum = database.commit(em -> reader(database).sum(QUARTER, ""));
        assertThat(sum).isEqualTo(new Sum(3, Counter.OWN.times(3), Money.ZERO, FEE.times(3)));
    }

    /** And stands in the books with the day on which it was paid. */
    @OnBothDatabases
    void what_was_paid_out_has_its_day_and_its_lines(PaymentsDatabase database) {
        CardPayment one = pay(database, "EB-1", "2026-08-01T10:00:00Z");
        LocalDate tuesday = LocalDate.of(2026, 8, 4);
        boolean told = database.commit(em -> {
            Cards.madeUp(em, new Counter(database).ears(), LATER).paidOut("CCC", "one", tuesday, List.of(one));
            return true;
        });
        assertThat(told).isTrue();
        List<CardPayout> payouts =
                database.commit(em -> new ArrayList<>(reader(database).payouts(QUARTER)));
        assertThat(payouts).singleElement().satisfies(payout -> {
            assertThat(payout.arrives()).isEqualTo(tuesday);
            assertThat(payout.amount()).isEqualTo(Counter.OWN.minus(FEE));
            assertThat(payout.unexplained()).isEqualTo(Money.ZERO);
        });
        assertThat(String.valueOf(database.em()
                        .createNativeQuery("SELECT business_date FROM fact WHERE kind = 'confirmed'")
                        .getSingleResult()))
                .isEqualTo("2026-08-01");
    }

    @CanIgnoreReturnValue
    private static CardPayment pay(PaymentsDatabase database, String reference, String moment) {
        Counter counter = new Counter(database);
        counter.open(Counter.order(reference, Way.CARD));
        Instant at = Instant.parse(moment);
        return database.commit(em -> Cards.madeUp(em, counter.ears(), LATER)
                .paid(
                        new CardOrder(
                                reference,
                                "CCC",
                                Counter.OWN,
                                "Training",
                                Optional.empty(),
                                PAGE,
                                PAGE,
                                at.plusSeconds(60),
                                Map.of()),
                        at,
                        FEE));
    }

    private static List<String> paid(PaymentsDatabase database, Cut cut) {
        return database.commit(em -> reader(database).paid(QUARTER, cut)).stream()
                .map(Taken::reference)
                .toList();
    }

    private static ReadCardMoney reader(PaymentsDatabase database) {
        return new ReadCardMoney(new CardPayments(database.em()), new CardPayouts(database.em()), LATER);
    }
}
