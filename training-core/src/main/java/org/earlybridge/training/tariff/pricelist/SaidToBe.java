package org.earlybridge.training.tariff.pricelist;

import java.util.OptionalInt;
import java.util.Set;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.setting.PayerClass;
import org.earlybridge.training.tariff.Learner;
import org.earlybridge.training.tariff.Tariff;

/**
 * Who a visitor says she is, without signing in. It is believed for showing a price, never for booking.
 *
 * @param small fewer staff than the price list asks for, where it asks
 * @param lives where the children live with whom she works; their council counts as hers
 */
public record SaidToBe(PayerClass payerClass, boolean small, DistrictCode lives) {

    Learner learner(Tariff tariff, AuthorityId home) {
        OptionalInt below = tariff.smallBelow(payerClass);
        int staff = below.isEmpty() ? 1 : below.getAsInt() - (small ? 1 : 0);
        return new Learner(home, payerClass, staff, Set.of(lives));
    }
}
