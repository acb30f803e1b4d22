package org.earlybridge.training.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.database.Given.PCC;

import java.time.Duration;
import java.util.List;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.exchange.Market.House;
import org.earlybridge.training.workforce.PersonId;

/** What agreed cover costs stands in the books of both councils, and comes out again by an entry of its own. */
class CoverMoneyTest {

    private static Two agreed(TestDatabase database, long hourPence, long fund) {
        Two two = Two.in(database);
        if (fund > 0) {
            two.market().fund(fund);
        }
        return two.offered(hourPence).asked().agreed();
    }

    @OnBothDatabases
    void whoever_asked_owes_it_and_whoever_sends_is_to_get_it(TestDatabase database) {
        Two agreed = agreed(database, 1500, 0);
        assertThat(agreed.market().balances())
                .containsExactly(
                        "assets:CCC:cover-receivables:provider 4750", "liabilities:CCC:cover-payables:provider -4750");
    }

    @OnBothDatabases
    void a_fund_that_pays_for_cover_bears_all_of_it_while_it_reaches(TestDatabase database) {
        Two agreed = agreed(database, 1500, 10_000);
        assertThat(agreed.market().balances())
                .containsExactly(
                        "expenses:PCC:funds:COVER 4750",
                        "interauth:CCC:due-from:PCC 4750",
                        "interauth:PCC:due-to:CCC -4750",
                        "liabilities:CCC:cover-payables:provider -4750");
        assertThat(agreed.market().texts("SELECT left_pence FROM fund")).containsExactly("5250");
    }

    @OnBothDatabases
    void a_fund_that_does_not_reach_pays_what_it_has_and_the_rest_is_owed(TestDatabase database) {
        Two agreed = agreed(database, 1500, 1000);
        assertThat(agreed.market().balances())
                .contains("expenses:PCC:funds:COVER 1000", "assets:CCC:cover-receivables:provider 3750");
        assertThat(agreed.market().texts("SELECT left_pence FROM fund")).containsExactly("0");
    }

    @OnBothDatabases
    void a_favour_leaves_no_trace_in_the_books(TestDatabase database) {
        Two agreed = agreed(database, 0, 1000);
        assertThat(agreed.market().texts("SELECT id FROM fact")).isEmpty();
        assertThat(agreed.market().texts("SELECT left_pence FROM fund")).containsExactly("1000");
        assertThat(agreed.herons().callsOff(agreed.market().onlyRequest())).isEqualTo(Reply.done());
    }

    @OnBothDatabases
    void what_is_called_off_before_the_day_is_taken_back_by_an_entry_of_its_own(TestDatabase database) {
        Two agreed = agreed(database, 1500, 1000);
        assertThat(agreed.herons().callsOff(agreed.market().onlyRequest())).isEqualTo(Reply.done());
        assertThat(agreed.market().balances()).isEmpty();
        assertThat(agreed.market().texts("SELECT kind FROM fact ORDER BY id")).containsExactly("agreed", "reversed");
        assertThat(agreed.market().texts("SELECT left_pence FROM fund")).containsExactly("1000");
    }

    @OnBothDatabases
    void on_the_day_whoever_asked_still_owes_it(TestDatabase database) {
        Two agreed = agreed(database, 1500, 0);
        agreed.market().clock.move(Duration.ofDays(22).minusHours(4));
        assertThat(agreed.herons().callsOff(agreed.market().onlyRequest())).isEqualTo(Reply.done());
        assertThat(agreed.market().balances()).hasSize(2);
    }

    @OnBothDatabases
    void on_the_day_nothing_is_owed_when_it_is_the_lender_who_calls_off(TestDatabase database) {
        Two agreed = agreed(database, 1500, 0);
        agreed.market().clock.move(Duration.ofDays(22).minusHours(4));
        assertThat(agreed.kingfishers().callsOff(agreed.market().onlyRequest())).isEqualTo(Reply.done());
        assertThat(agreed.market().balances()).isEmpty();
    }

    @OnBothDatabases
    void the_staff_bank_earns_for_its_council(TestDatabase database) {
        Market market = new Market(database);
        House herons = market.house("Little Herons", PCC);
        PersonId asha = herons.adult("Asha");
        herons.adult("Ben");
        CohortId date = market.course();
        long cora = market.given.account();
        Reply entered = market.asCoordinator(
                PCC, cora, wiring -> wiring.get(EnterBankWorker.class).into(PCC, market.newWorker("Mia")));
        assertThat(entered).isEqualTo(Reply.done());
        List<BankWorkerView> bank = market.asCoordinator(
                PCC, cora, wiring -> wiring.get(SeeStaffBank.class).workers(PCC));
        assertThat(bank)
                .singleElement()
                .satisfies(worker -> assertThat(worker.level()).isEqualTo(3));
        Reply offered = market.asCoordinator(
                PCC,
                cora,
                wiring -> wiring.get(OfferBankHours.class).of(bank.get(0).id(), Market.priced("09:00", "13:00", 1200)));
        assertThat(offered).isEqualTo(Reply.done());
        CourseNeed need = herons.need(date, asha);
        Mending mia = herons.finds(need).get(0).mending().get(0);
        assertThat(mia.from()).isEqualTo("Staff bank of Peterborough City Council");
        assertThat(herons.asks(mia.offer(), need)).isEqualTo(Reply.done());
        Reply accepted = market.asCoordinator(
                PCC, cora, wiring -> wiring.get(OneAgreement.class).to(market.onlyRequest()));
        assertThat(accepted).isEqualTo(Reply.done());
        assertThat(herons.finds(need)).isEmpty();
        assertThat(market.balances())
                .containsExactly("assets:PCC:cover-receivables:provider 3800", "income:PCC:staff-bank -3800");
        assertThat(market.texts("SELECT recipient FROM notice WHERE event LIKE '%/cover-worker-agreed'"))
                .containsExactly("worker@example.org");
    }
}
