package org.earlybridge.training.recharge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earlybridge.payments.charging.ChargeView;
import org.earlybridge.payments.charging.ReadCharges;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.payments.settlement.SettlementView;
import org.earlybridge.payments.settlement.SettlementView.Signature;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;

/** The recharge of a quarter or the look at a month, with what was sold, to whom, and who signed. */
@ApplicationScoped
public class SeeStatement {

    @Inject
    private SeeRecharge seeRecharge;

    @Inject
    private ReadCharges charges;

    @Inject
    private Parties parties;

    protected SeeStatement() {}

    SeeStatement(SeeRecharge seeRecharge, ReadCharges charges, Parties parties) {
        this.seeRecharge = seeRecharge;
        this.charges = charges;
        this.parties = parties;
    }

    @Transactional
    @AllowedTo({Role.FINANCE, Role.BOARD})
    public Statement of(Period period) {
        SettlementView view = seeRecharge.of(period);
        Map<String, ChargeView> sold = charges.of(view.lines().stream()
                .map(SettlementView.Line::reference)
                .distinct()
                .toList());
        return new Statement(
                view,
                sold,
                parties.payers(sold.values().stream().map(ChargeView::party).toList()),
                parties.people(whoSigned(view)));
    }

    private static List<String> whoSigned(SettlementView view) {
        Stream<Signature> signatures = Stream.concat(view.signatures().stream(), view.paid().stream());
        return Stream.concat(
                        signatures.map(Signature::person),
                        view.lines().stream().flatMap(line -> line.disputedBy().stream()))
                .distinct()
                .toList();
    }
}
