package org.earlybridge.training.tariff;

import org.earlybridge.training.authority.AuthorityId;

/** Who pays a line of a price. */
public sealed interface PaidBy {

    /** Whoever books: the childminder or the setting. */
    record Payer() implements PaidBy {

        @Override
        public String code() {
            return "PAYER";
        }
    }

    /** The home council, from its own budget. */
    record Council(AuthorityId authority) implements PaidBy {

        @Override
        public String code() {
            return authority.code();
        }
    }

    /** A fund, whose holder answers for its money. */
    record Fund(FundCode fund, AuthorityId holder) implements PaidBy {

        @Override
        public String code() {
            return fund.code();
        }
    }

    /** As the machine door says it. */
    String code();

    default boolean isPayer() {
        return this instanceof Payer;
    }
}
