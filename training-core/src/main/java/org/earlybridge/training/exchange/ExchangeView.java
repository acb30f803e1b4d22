package org.earlybridge.training.exchange;

import java.util.List;

/**
 * What one setting, or one staff bank, has to do with others, from today on.
 *
 * @param asked of it, waiting for its answer
 * @param sends agreed, and called off
 * @param wants asked for by itself, whatever became of it; a staff bank wants nobody
 */
public record ExchangeView(
        List<OfferView> offers, List<CoverView> asked, List<CoverView> sends, List<CoverView> wants) {

    public ExchangeView {
        offers = List.copyOf(offers);
        asked = List.copyOf(asked);
        sends = List.copyOf(sends);
        wants = List.copyOf(wants);
    }
}
