package org.earlybridge.training.exchange;

import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.cover.count.Standing;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.place.Distance;

/**
 * An offer that mends a day. Nobody is named before both have agreed.
 *
 * @param from the setting, or the staff bank, that would send her
 * @param level as she counts on the day
 * @param becomes what the day would be with her
 * @param byFund what a fund would pay of the cost as it stands now
 * @param asked whether the setting has asked for it and waits
 */
public record Mending(
        OfferId offer,
        String from,
        boolean bank,
        Distance distance,
        int level,
        Optional<FirstAidHeld> firstAid,
        long hourPence,
        Money cost,
        Money byFund,
        Colour becomes,
        boolean asked) {

    /** In date on that day. */
    public enum FirstAidHeld {
        FULL,
        EMERGENCY;

        static Optional<FirstAidHeld> of(Standing standing) {
            if (standing.fullFirstAid()) {
                return Optional.of(FULL);
            }
            return standing.anyFirstAid() ? Optional.of(EMERGENCY) : Optional.empty();
        }
    }
}
