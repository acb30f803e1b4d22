package org.earlybridge.web.finance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.payments.ledger.TrialLine;
import org.earlybridge.payments.money.Money;
import org.earlybridge.payments.settlement.Net;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.payments.settlement.SettlementState;
import org.earlybridge.payments.settlement.SettlementView;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.recharge.PaidOut;
import org.earlybridge.training.recharge.SeeTrialBalance;
import org.earlybridge.web.format.Words;

/** What finance makes sure of before a quarter is done with, each asked of the books. */
@RequestScoped
public class FinanceChecks {

    private static final String NO_OWNER = ":suspense:card";

    @Inject
    private SeeTrialBalance seeTrialBalance;

    @Inject
    private CouncilNames names;

    @Inject
    private Clock clock;

    protected FinanceChecks() {}

    /** Peterborough pays Cambridgeshire, after netting */
    String whoPays(Net net) {
        return net.amount().equals(Money.ZERO)
                ? "nothing to be paid between the councils"
                : names.of(net.from()) + " pays " + names.of(net.to()) + ", after netting";
    }

    List<Check> of(AuthorityId council, Period period, List<PaidOut> payouts, SettlementView recharge) {
        List<TrialLine> trial = seeTrialBalance.of(council, LocalDate.now(clock));
        return List.of(balance(trial), explained(payouts), noOwner(trial), signed(period, recharge));
    }

    private static Check balance(List<TrialLine> trial) {
        Money sum = trial.stream().map(TrialLine::balance).reduce(Money.ZERO, Money::plus);
        return new Check(
                "The trial balance comes to nothing",
                Words.money(sum),
                sum.equals(Money.ZERO) ? "green" : "red",
                LedgerPage.PATH);
    }

    private static Check explained(List<PaidOut> payouts) {
        long agree = payouts.stream()
                .filter(payout -> payout.noOwner().equals(Money.ZERO) && !payout.hasFailed())
                .count();
        return new Check(
                "Every payout is explained by its payments",
                agree + " of " + payouts.size(),
                agree == payouts.size() ? "green" : "amber",
                "");
    }

    private static Check noOwner(List<TrialLine> trial) {
        Money sum = trial.stream()
                .filter(line -> line.account().endsWith(NO_OWNER))
                .map(TrialLine::balance)
                .reduce(Money.ZERO, Money::plus);
        boolean none = sum.equals(Money.ZERO);
        return new Check(
                "Card money with no owner",
                Words.money(sum.isNegative() ? sum.negated() : sum),
                none ? "green" : "amber",
                none ? "" : LedgerPage.PATH);
    }

    private static Check signed(Period period, SettlementView recharge) {
        if (!period.isQuarter()) {
            return new Check("Recharge", "signed by the quarter", "none", RechargePage.href(period));
        }
        String colour = switch (recharge.state()) {
            case SETTLED -> "green";
            case AGREED -> "amber";
            case OPEN, PROPOSED, AGREED_BY_ONE -> "none";
        };
        String value = recharge.state() == SettlementState.SETTLED
                ? "settled"
                : recharge.agreed().size() + " of 2 have signed";
        return new Check("Recharge signed and settled", value, colour, RechargePage.href(period));
    }
}
