package org.earlybridge.training.tariff;

import java.util.HashMap;
import java.util.Map;
import org.earlybridge.payments.money.Money;

/** What each fund that is open has left. A fund that is not named has nothing. */
public record FundsLeft(Map<FundCode, Money> left) {

    public static final FundsLeft NONE = new FundsLeft(Map.of());

    public FundsLeft {
        left = Map.copyOf(left);
    }

    public Money in(FundCode fund) {
        return left.getOrDefault(fund, Money.ZERO);
    }

    /** What the next person in the same basket still finds. */
    public FundsLeft after(Price price) {
        Map<FundCode, Money> rest = new HashMap<>(left);
        price.fundShares().forEach((fund, share) -> rest.put(fund, in(fund).minus(share)));
        return new FundsLeft(rest);
    }
}
