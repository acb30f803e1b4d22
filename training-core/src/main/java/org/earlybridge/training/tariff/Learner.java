package org.earlybridge.training.tariff;

import java.util.Set;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.setting.PayerClass;

/**
 * All that a price may know of whoever learns. The home council says who bears a share, and never what the payer pays.
 *
 * @param staff people at work in the setting
 * @param districts where the children live with whom she works
 */
public record Learner(AuthorityId home, PayerClass payerClass, int staff, Set<DistrictCode> districts) {

    public Learner {
        districts = Set.copyOf(districts);
        if (staff < 0) {
            throw new IllegalArgumentException("a setting has no fewer than 0 staff, but was said to have " + staff);
        }
    }

    /** The same person in every way but this: her price must be the same. */
    public Learner livingUnder(AuthorityId otherHome) {
        return new Learner(otherHome, payerClass, staff, districts);
    }
}
