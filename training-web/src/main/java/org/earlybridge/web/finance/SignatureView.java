package org.earlybridge.web.finance;

import java.util.Optional;
import org.earlybridge.payments.settlement.SettlementView.Signature;
import org.earlybridge.training.recharge.Statement;
import org.earlybridge.web.format.Dates;

/** The place where one council signs. */
public final class SignatureView {

    private static final Dates DATES = new Dates();

    private final String council;
    private final Optional<Signature> signature;
    private final Statement statement;
    private final boolean canSign;

    SignatureView(String council, Optional<Signature> signature, Statement statement, boolean canSign) {
        this.council = council;
        this.signature = signature;
        this.statement = statement;
        this.canSign = canSign;
    }

    public String getCouncil() {
        return council;
    }

    public boolean isSigned() {
        return signature.isPresent();
    }

    public String getName() {
        return signature.map(Signature::person).map(statement::personCalled).orElse("");
    }

    /** Signed 5 October 2026, 2:06pm. */
    public String getWhen() {
        return signature
                .map(given ->
                        given.at().map(at -> "Signed " + DATES.moment(at) + ".").orElse("Signed."))
                .orElse("");
    }

    /** By whoever looks at the page, now. */
    public boolean isCanSign() {
        return canSign;
    }

    public String getBoxClass() {
        return canSign ? "sign-box mine" : "sign-box";
    }
}
