package org.earlybridge.training.booking;

import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.charging.ChargeView;
import org.earlybridge.training.tariff.quote.QuotedLine;

/** A booking with the lines of its price and what was charged for it so far. */
public record BookingDetail(BookingView booking, List<QuotedLine> lines, Optional<ChargeView> charge) {

    public BookingDetail {
        lines = List.copyOf(lines);
    }
}
