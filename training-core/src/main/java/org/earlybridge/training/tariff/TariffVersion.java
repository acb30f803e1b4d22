package org.earlybridge.training.tariff;

import java.time.LocalDate;

/**
 * Which price list this is. It holds from its first day until the day before the next one's.
 *
 * @param number such as 4.1
 * @param title such as: Price list 2026 to 2027
 * @param invented sample data, of no council
 */
public record TariffVersion(String number, String title, LocalDate from, boolean invented, CancellationTerms terms) {

    public TariffVersion {
        if (number.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a price list has a number and a title");
        }
    }
}
