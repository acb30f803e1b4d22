package org.earlybridge.web.finance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.earlybridge.payments.settlement.AgreeSettlement.Seen;
import org.earlybridge.payments.settlement.Moved;
import org.earlybridge.payments.settlement.Net;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.payments.settlement.SettlementState;
import org.earlybridge.payments.settlement.SettlementView;
import org.earlybridge.payments.settlement.SettlementView.Line;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.recharge.SeeStatement;
import org.earlybridge.training.recharge.SignRecharge;
import org.earlybridge.training.recharge.Statement;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.OwnCouncils;
import org.earlybridge.web.session.ThisRequest;

/** What one council owes the other: both ways line by line, set against each other, signed by both, and settled. */
@Named
@RequestScoped
public class RechargePage {

    static final String PATH = "/office/recharge";
    private static final String SEEN = "seen";

    @Inject
    private ChosenPeriod chosen;

    @Inject
    private SeeStatement seeStatement;

    @Inject
    private SignRecharge signRecharge;

    @Inject
    private CouncilNames names;

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private Problems problems;

    @Inject
    private Words words;

    @Inject
    private ThisRequest request;

    private Period period;
    private Statement statement;

    static String href(Period period) {
        return Query.NONE.with("period", period.code()).after(PATH);
    }

    @PostConstruct
    void look() {
        period = chosen.get();
        statement = seeStatement.of(period);
    }

    /** She puts her name to what she saw, or says that so much was paid. */
    @AllowedTo(Role.FINANCE)
    public void sign() {
        Moved moved = signRecharge.now(period, Optional.of(seen()));
        if (moved instanceof Moved.Refused refused) {
            statement = seeStatement.of(period);
            problems.add(whereSheSigns(), RefusedWords.of(refused.why()));
            return;
        }
        boolean settled = ((Moved.To) moved).settlement().state() == SettlementState.SETTLED;
        request.leadTo(Query.NONE
                .with("period", period.code())
                .with("done", settled ? "settled" : "signed")
                .after(PATH));
    }

    /** The button, if there is one now, and otherwise the place where it would be. */
    private String whereSheSigns() {
        if (isToPay()) {
            return "paid";
        }
        return getSignatures().stream().anyMatch(SignatureView::isCanSign) ? "sign" : "signatures";
    }

    /** Whatever was sent that does not fit is something that nobody saw. */
    private Seen seen() {
        String[] sent = request.parameter(SEEN).split(":", -1);
        boolean fits = sent.length == 4 && sent[3].matches("[0-9]{1,15}");
        return fits
                ? new Seen(
                        Boolean.parseBoolean(sent[0]),
                        new Net(sent[1], sent[2], Money.ofPence(Long.parseLong(sent[3]))))
                : new Seen(false, new Net("", "", Money.ofPence(Long.MAX_VALUE)));
    }

    public String getSeen() {
        Seen is = Seen.of(view());
        return is.isAgreed() + ":" + is.net().from() + ":" + is.net().to() + ":"
                + is.net().amount().pence();
    }

    public String getPeriod() {
        return chosen.name(period);
    }

    public String getPeriodCode() {
        return period.code();
    }

    public List<PeriodLink> getPeriods() {
        return chosen.links(PATH, Query.NONE);
    }

    /** How far it has come, and what comes next. */
    public String getState() {
        return switch (view().state()) {
            case OPEN ->
                chosen.isOver(period)
                        ? "Nothing is cut yet: this is what would stand in it today."
                        : "A look ahead: it changes with every booking until the quarter is over.";
            case PROPOSED -> "Cut from both books. Neither council has signed.";
            case AGREED_BY_ONE -> "One council has signed.";
            case AGREED -> "Both councils have signed. " + payer() + " has still to pay.";
            case SETTLED -> "Settled. What changes later stands in a later quarter.";
        };
    }

    /** Peterborough pays Cambridgeshire £1,905.00 */
    public String getNet() {
        Net net = view().net();
        return net.amount().equals(Money.ZERO)
                ? "Nothing is to be paid"
                : payer() + " pays " + names.of(net.to()) + " " + Words.money(net.amount());
    }

    /** after netting, with 1 line held back */
    public String getNetting() {
        long held = view().lines().stream().filter(Line::isDisputed).count();
        return held == 0
                ? "One payment, not two."
                : "One payment, not two; " + words.count(held, "line", "lines") + " held back.";
    }

    public NettingView getFigure() {
        return new NettingView(view(), names);
    }

    public boolean isNothing() {
        return view().lines().isEmpty();
    }

    /** What the payer owes first. */
    public List<RechargeGroup> getGroups() {
        Net net = view().net();
        return List.of(group(net.from(), net.to()), group(net.to(), net.from()));
    }

    private RechargeGroup group(String payer, String payee) {
        List<RechargeLineView> lines = view().lines().stream()
                .filter(line -> line.payee().equals(payee))
                .map(line -> new RechargeLineView(line, statement, RechargeLinePage.href(period, view(), line)))
                .toList();
        return new RechargeGroup(
                names.of(payer) + " people at " + names.of(payee) + " dates", lines, view().owedTo(payee));
    }

    public boolean isQuarter() {
        return period.isQuarter();
    }

    public List<SignatureView> getSignatures() {
        boolean open = period.isQuarter()
                && chosen.isOver(period)
                && view().state() != SettlementState.AGREED
                && view().state() != SettlementState.SETTLED;
        return view().parties().books().stream()
                .map(book -> new SignatureView(
                        names.full(book),
                        view().signatures().stream()
                                .filter(signature -> signature.book().equals(book))
                                .findFirst(),
                        statement,
                        open && isMine(book) && !view().agreed().contains(book)))
                .toList();
    }

    /** Sign £1,905.00 */
    public String getSignLabel() {
        return "Sign: " + Words.money(view().net().amount());
    }

    /** Whether whoever looks is to say now that it was paid. */
    public boolean isToPay() {
        return view().state() == SettlementState.AGREED && isMine(view().net().from());
    }

    public boolean isSettled() {
        return view().state() == SettlementState.SETTLED;
    }

    public String getPaidLabel() {
        return "We have paid " + Words.money(view().net().amount());
    }

    public SignatureView getPaid() {
        return new SignatureView(names.full(view().net().from()), view().paid(), statement, false);
    }

    /** What was done just now. */
    public String getDone() {
        return switch (request.parameter("done")) {
            case "signed" -> "Your signature stands under this statement.";
            case "settled" -> "It is settled and stands in both books.";
            case "disputed" -> "The line is held back. Both councils are asked again about the rest.";
            default -> "";
        };
    }

    private boolean isMine(String book) {
        List<Authority> mine = ownCouncils.as(Role.FINANCE);
        return mine.size() == 1 && mine.get(0).id().code().equals(book);
    }

    private String payer() {
        return names.of(view().net().from());
    }

    private SettlementView view() {
        return statement.view();
    }
}
