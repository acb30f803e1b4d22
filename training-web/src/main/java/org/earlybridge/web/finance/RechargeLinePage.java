package org.earlybridge.web.finance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.earlybridge.payments.settlement.Moved;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.payments.settlement.SettlementState;
import org.earlybridge.payments.settlement.SettlementView;
import org.earlybridge.payments.settlement.SettlementView.Line;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.recharge.DisputeRecharge;
import org.earlybridge.training.recharge.SeeStatement;
import org.earlybridge.training.recharge.Statement;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.session.ThisRequest;

/** Not agreeing to one line of the recharge, with a reason that both councils read. */
@Named
@RequestScoped
public class RechargeLinePage {

    private static final String PATH = "/office/recharge-line";
    private static final String REASON = "reason";

    @Inject
    private ChosenPeriod chosen;

    @Inject
    private SeeStatement seeStatement;

    @Inject
    private DisputeRecharge disputeRecharge;

    @Inject
    private CouncilNames names;

    @Inject
    private Problems problems;

    @Inject
    private ThisRequest request;

    private Period period;
    private Line line;
    private RechargeLineView view;
    private String reason = "";

    /** Empty when the line cannot be disputed, or not any more. */
    static String href(Period period, SettlementView in, Line line) {
        boolean open = in.state() == SettlementState.PROPOSED || in.state() == SettlementState.AGREED_BY_ONE;
        return open && !line.isDisputed() && line.id().isPresent()
                ? Query.NONE
                        .with("period", period.code())
                        .with("line", String.valueOf(line.id().get()))
                        .after(PATH)
                : "";
    }

    @PostConstruct
    void look() {
        period = chosen.get();
        Statement statement = seeStatement.of(period);
        long asked = request.number("line").orElseThrow(() -> new NotFound("line " + request.parameter("line")));
        line = statement.view().lines().stream()
                .filter(one -> one.id().filter(id -> id == asked).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("line " + asked));
        view = new RechargeLineView(line, statement, "");
    }

    @AllowedTo(Role.FINANCE)
    public void dispute() {
        String why = reason.strip();
        if (why.isEmpty()) {
            problems.add(REASON, "Say what is wrong with it, such as: she moved to Ely on 12 August");
            return;
        }
        if (why.length() > DisputeRecharge.LONGEST_REASON) {
            problems.add(REASON, "Say it in " + DisputeRecharge.LONGEST_REASON + " characters or fewer");
            return;
        }
        Moved moved = disputeRecharge.now(period, line.id().orElseThrow(), why);
        if (moved instanceof Moved.Refused refused) {
            problems.add(REASON, RefusedWords.of(refused.why()));
            return;
        }
        request.leadTo(Query.NONE
                .with("period", period.code())
                .with("done", "disputed")
                .after(RechargePage.PATH));
    }

    public RechargeLineView getLine() {
        return view;
    }

    public String getPeriod() {
        return chosen.name(period);
    }

    public String getPeriodCode() {
        return period.code();
    }

    public String getLineId() {
        return String.valueOf(line.id().orElseThrow());
    }

    public String getBack() {
        return RechargePage.href(period);
    }

    /** Peterborough owes Cambridgeshire */
    public String getWhoOwes() {
        return names.of(line.payer()) + " owes " + names.of(line.payee());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
