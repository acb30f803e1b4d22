package org.earlybridge.payments.charging;

/**
 * Who bears a share beside the payer: a council, or a fund that a council holds.
 *
 * @param code the council's, or the fund's
 * @param book whose book bears it: the council's own, or that of the fund's holder
 */
public record Funder(Kind kind, String code, String book) {

    /** In the order in which odd pennies fall. */
    public enum Kind {
        AUTHORITY,
        FUND
    }
}
