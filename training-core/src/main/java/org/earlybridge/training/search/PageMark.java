package org.earlybridge.training.search;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.earlybridge.training.search.CohortSearch.Order;

/** The last row of a page. The next page begins behind it, whatever was added or booked up in the meantime. */
record PageMark(Order order, int tenthsAway, LocalDate firstDay, long id) {

    String written() {
        String plain = String.join("/", order.name(), "" + tenthsAway, firstDay.toString(), "" + id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** Empty when nobody here wrote it, or it was written for the other order. */
    static Optional<PageMark> read(String written, Order order) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.US_ASCII);
            String[] parts = plain.split("/", -1);
            if (parts.length != 4 || !parts[0].equals(order.name())) {
                return Optional.empty();
            }
            return Optional.of(new PageMark(
                    order, Integer.parseInt(parts[1]), LocalDate.parse(parts[2]), Long.parseLong(parts[3])));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
