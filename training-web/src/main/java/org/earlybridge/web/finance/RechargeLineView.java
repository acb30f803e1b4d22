package org.earlybridge.web.finance;

import org.earlybridge.payments.charging.ChargeView;
import org.earlybridge.payments.money.Money;
import org.earlybridge.payments.settlement.SettlementView.Line;
import org.earlybridge.training.recharge.Statement;
import org.earlybridge.web.format.Words;

/** One line of a statement: who went where, what it cost, and what the home council bears. */
public final class RechargeLineView {

    private static final String FUNDS = "funds:";

    private final Line line;
    private final Statement statement;
    private final String disputeHref;

    /** @param disputeHref where it can be disputed; empty when it cannot */
    RechargeLineView(Line line, Statement statement, String disputeHref) {
        this.line = line;
        this.statement = statement;
        this.disputeHref = disputeHref;
    }

    public String getReference() {
        return line.reference();
    }

    public String getWhat() {
        return line.description();
    }

    public String getWho() {
        return statement.payerOf(line);
    }

    public String getFull() {
        return statement
                .chargeOf(line)
                .map(charge -> Words.money(charge.full()))
                .orElse("–");
    }

    /** What is left of it once something was given back. */
    public String getPayerPaid() {
        return statement
                .chargeOf(line)
                .map(RechargeLineView::payerPart)
                .map(Words::money)
                .orElse("–");
    }

    private static Money payerPart(ChargeView charge) {
        return charge.payerPays().minus(charge.givenBack());
    }

    /** Council's share, or fund OPP */
    public String getShare() {
        return line.share().startsWith(FUNDS) ? "Fund " + line.share().substring(FUNDS.length()) : "Council's share";
    }

    public String getAmount() {
        return Words.money(line.amount());
    }

    /** Changes a line of an earlier quarter. */
    public boolean isAdjustment() {
        return line.adjusts().isPresent();
    }

    public boolean isDisputed() {
        return line.isDisputed();
    }

    /** "Not one of ours.", Hema Solanki */
    public String getDispute() {
        String who = line.disputedBy().map(statement::personCalled).orElse("");
        return line.dispute().orElse("") + (who.isEmpty() ? "" : " (" + who + ")");
    }

    public String getDisputeHref() {
        return disputeHref;
    }

    public String getRowClass() {
        return line.isDisputed() ? "trouble" : "";
    }
}
