package org.earlybridge.training.tariff.pricelist;

import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.tariff.Learner;
import org.earlybridge.training.tariff.Price;
import org.earlybridge.training.tariff.Taught;

/**
 * Prices as one visitor sees them: her own once we know who she is, before that the full ones.
 *
 * @param own told by her own setting, not by what she says about herself
 */
public record SeenPrices(Prices prices, Optional<Learner> learner, boolean own, Map<CourseCode, Taught> taught) {

    public SeenPrices {
        taught = Map.copyOf(taught);
    }

    public Optional<Money> fullOf(CourseCode course) {
        return Optional.ofNullable(taught.get(course)).map(prices::fullPriceOf);
    }

    public Optional<Price> of(CourseCode course) {
        return learner.flatMap(who -> Optional.ofNullable(taught.get(course)).map(what -> prices.of(what, who)));
    }

    /** What the same person pays under another home council, worked out and not taken for granted. */
    public Optional<Money> paidUnder(AuthorityId otherHome, CourseCode course) {
        return learner.flatMap(who -> Optional.ofNullable(taught.get(course))
                .map(what -> prices.of(what, who.livingUnder(otherHome)).payerPays()));
    }
}
