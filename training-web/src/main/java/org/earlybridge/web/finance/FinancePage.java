package org.earlybridge.web.finance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.earlybridge.payments.card.ReadCardMoney;
import org.earlybridge.payments.money.Money;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.payments.settlement.SettlementView;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.listing.Slice;
import org.earlybridge.training.recharge.PaidOut;
import org.earlybridge.training.recharge.SeeCardPayments;
import org.earlybridge.training.recharge.SeeOwedOnInvoice;
import org.earlybridge.training.recharge.SeeOwedOnInvoice.OwedBy;
import org.earlybridge.training.recharge.SeePayouts;
import org.earlybridge.training.recharge.SeeRecharge;
import org.earlybridge.web.format.LongList;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.OwnCouncils;
import org.earlybridge.web.session.ThisRequest;

/** The finance team's start: the money of a quarter or a month, and what is still to be looked at. */
@Named
@RequestScoped
public class FinancePage {

    static final String PATH = "/office/finance";
    private static final int ONE = 1;

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private ChosenPeriod chosen;

    @Inject
    private SeeCardPayments seeCardPayments;

    @Inject
    private SeePayouts seePayouts;

    @Inject
    private SeeOwedOnInvoice seeOwedOnInvoice;

    @Inject
    private SeeRecharge seeRecharge;

    @Inject
    private FinanceChecks checks;

    @Inject
    private Words words;

    @Inject
    private ThisRequest request;

    private Authority council;
    private Period period;
    private ReadCardMoney.Sum sum;
    private List<PaidOut> payouts;
    private List<OwedBy> owed;
    private SettlementView recharge;
    private LongList<ReadCardMoney.Column, CardPaymentRow> cards;

    @PostConstruct
    void look() {
        council = ownCouncils.chosen(Role.FINANCE);
        period = chosen.get();
        sum = seeCardPayments
                .of(council.id(), period, new Slice<>(0, ONE, ReadCardMoney.Column.DAY, true, ""))
                .sum();
        payouts = seePayouts.of(council.id(), period);
        owed = seeOwedOnInvoice.to(council.id());
        recharge = seeRecharge.of(period);
        cards = new LongList<>(
                ReadCardMoney.Column.class,
                ReadCardMoney.Column.DAY,
                getFind(),
                slice -> seeCardPayments.of(council.id(), period, slice).page().map(CardPaymentRow::new),
                CardPaymentRow::getReference);
    }

    public String getPeriod() {
        return chosen.name(period);
    }

    public String getPeriodCode() {
        return period.code();
    }

    /** Peterborough City Council's own book. The quarter is over. */
    public String getState() {
        String what = period.isQuarter() ? "The quarter" : "The month";
        return council.name() + "'s own book. " + what + (chosen.isOver(period) ? " is over." : " is still running.");
    }

    public List<PeriodLink> getPeriods() {
        return chosen.links(PATH, council());
    }

    public List<FinanceCouncil> getCouncils() {
        List<Authority> all = ownCouncils.as(Role.FINANCE);
        String page = new Query(List.of(new Query.Pair("period", period.code()))).after(PATH) + "&council=";
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(one -> new FinanceCouncil(one, page, one.id().equals(council.id())))
                        .toList();
    }

    public String getCode() {
        return council.id().code();
    }

    public String getFind() {
        return request.parameter("find");
    }

    public LongList<ReadCardMoney.Column, CardPaymentRow> getCards() {
        return cards;
    }

    public String getTaken() {
        return Words.money(sum.amount());
    }

    /** 24 card payments, of which the card company keeps £38.20 */
    public String getTakenBy() {
        String kept = sum.payments() == 0 ? "" : ", of which the card company keeps " + Words.money(sum.fees());
        String back =
                sum.refunded().equals(Money.ZERO) ? "" : "; " + Words.money(sum.refunded()) + " of it was given back";
        return words.count(sum.payments(), "card payment", "card payments") + kept + back;
    }

    public String getFees() {
        return Words.money(sum.fees());
    }

    public String getRefunded() {
        return Words.money(sum.refunded());
    }

    public List<PayoutRow> getPayouts() {
        return payouts.stream().map(PayoutRow::new).toList();
    }

    public String getPaidOut() {
        return Words.money(payouts.stream()
                .filter(payout -> !payout.hasFailed())
                .map(PaidOut::amount)
                .reduce(Money.ZERO, Money::plus));
    }

    public String getPaidOutBy() {
        return words.count(payouts.size(), "payout", "payouts") + " to the bank";
    }

    public List<OwedRow> getOwed() {
        return owed.stream().map(OwedRow::new).toList();
    }

    public String getOwedInAll() {
        return Words.money(owed.stream().map(OwedBy::amount).reduce(Money.ZERO, Money::plus));
    }

    /** owed on invoice today, by 5 settings */
    public String getOwedBy() {
        return "owed on invoice today, by " + words.count(owed.size(), "setting", "settings");
    }

    public String getRecharge() {
        return Words.money(recharge.net().amount());
    }

    /** Peterborough pays Cambridgeshire; nobody has signed */
    public String getRechargeBy() {
        return checks.whoPays(recharge.net());
    }

    public String getRechargeHref() {
        return RechargePage.href(period);
    }

    public List<Check> getChecks() {
        return checks.of(council.id(), period, payouts, recharge);
    }

    private Query council() {
        return ownCouncils.as(Role.FINANCE).size() < 2 ? Query.NONE : Query.NONE.with("council", getCode());
    }
}
