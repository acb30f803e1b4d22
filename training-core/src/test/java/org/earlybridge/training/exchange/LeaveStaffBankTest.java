package org.earlybridge.training.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.database.Given.CCC;
import static org.earlybridge.training.database.Given.PCC;

import java.util.List;
import java.util.function.Function;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.database.Wiring;
import org.earlybridge.training.exchange.Market.House;
import org.earlybridge.training.workforce.PersonId;

/** Somebody leaves a staff bank, and nobody counts on her any more. */
class LeaveStaffBankTest {

    /** Mia of Peterborough's staff bank offers a morning, and Herons asks for it. */
    private record Bank(Market market, House herons, CourseNeed need, BankWorkerId mia, long cora) {

        static Bank in(TestDatabase database) {
            Market market = new Market(database);
            House herons = market.house("Little Herons", PCC);
            PersonId asha = herons.adult("Asha");
            herons.adult("Ben");
            CourseNeed need = herons.need(market.course(), asha);
            long cora = market.given.account();
            assertThat(market.<Reply>asCoordinator(
                            PCC,
                            cora,
                            wiring -> wiring.get(EnterBankWorker.class).into(PCC, market.newWorker("Mia"))))
                    .isEqualTo(Reply.done());
            Bank bank = new Bank(market, herons, need, onlyWorker(market, cora), cora);
            assertThat(bank.offers()).isEqualTo(Reply.done());
            assertThat(herons.asks(herons.finds(need).get(0).mending().get(0).offer(), need))
                    .isEqualTo(Reply.done());
            return bank;
        }

        private static BankWorkerId onlyWorker(Market market, long cora) {
            List<BankWorkerView> all = market.asCoordinator(
                    PCC, cora, wiring -> wiring.get(SeeStaffBank.class).workers(PCC));
            return all.get(0).id();
        }

        Reply offers() {
            return as(PCC, wiring -> wiring.get(OfferBankHours.class).of(mia, Market.priced("09:00", "13:00", 1200)));
        }

        @CanIgnoreReturnValue
        Bank agreed() {
            assertThat(this.<Reply>as(
                            PCC, wiring -> wiring.get(OneAgreement.class).to(market.onlyRequest())))
                    .isEqualTo(Reply.done());
            return this;
        }

        Reply leaves() {
            return as(PCC, wiring -> wiring.get(LeaveStaffBank.class).of(mia));
        }

        <T> T as(AuthorityId council, Function<Wiring, T> work) {
            return market.asCoordinator(council, cora, work);
        }
    }

    @OnBothDatabases
    void her_hours_are_taken_back_and_whoever_waits_is_told(TestDatabase database) {
        Bank bank = Bank.in(database);
        assertThat(bank.leaves()).isEqualTo(Reply.done());
        assertThat(bank.market().texts("SELECT state FROM cover_offer")).containsExactly("WITHDRAWN");
        assertThat(bank.market().texts("SELECT state FROM cover_request")).containsExactly("GONE");
        assertThat(bank.market().texts("SELECT id FROM notice WHERE event LIKE '%/cover-gone'"))
                .hasSize(1);
        assertThat(bank.market().texts("SELECT what FROM audit_entry WHERE what = 'BANK_WORKER_LEFT'"))
                .hasSize(1);
        List<BankWorkerView> left =
                bank.as(PCC, wiring -> wiring.get(SeeStaffBank.class).workers(PCC));
        assertThat(left).isEmpty();
    }

    @OnBothDatabases
    void no_hours_of_hers_are_offered_afterwards(TestDatabase database) {
        Bank bank = Bank.in(database);
        assertThat(bank.leaves()).isEqualTo(Reply.done());
        assertThat(bank.offers())
                .isInstanceOfSatisfying(
                        Reply.No.class, no -> assertThat(no.sentence()).contains("left the staff bank"));
    }

    @OnBothDatabases
    void what_is_agreed_is_called_off_first(TestDatabase database) {
        Bank bank = Bank.in(database).agreed();
        assertThat(bank.leaves())
                .isInstanceOfSatisfying(
                        Reply.No.class, no -> assertThat(no.sentence()).contains("promised", "Call that off first"));
        assertThat(bank.market().texts("SELECT left_on FROM bank_worker")).containsExactly("null");
        assertThat(calledOff(bank)).isEqualTo(Reply.done());
        assertThat(bank.leaves()).isEqualTo(Reply.done());
    }

    private static Reply calledOff(Bank bank) {
        return bank.as(
                PCC, wiring -> wiring.get(CallOffCover.class).of(bank.market().onlyRequest(), "She moves away"));
    }

    @OnBothDatabases
    void another_council_does_not_know_her(TestDatabase database) {
        Bank bank = Bank.in(database);
        assertThatThrownBy(() ->
                        bank.as(CCC, wiring -> wiring.get(LeaveStaffBank.class).of(bank.mia())))
                .isInstanceOf(NotFound.class);
    }
}
