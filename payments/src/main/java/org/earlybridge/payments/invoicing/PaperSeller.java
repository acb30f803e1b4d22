package org.earlybridge.payments.invoicing;

import java.util.List;

/**
 * Who sells, as a paper says it.
 *
 * @param address its lines without town and postcode
 * @param sample invented, and to be marked as that
 */
public record PaperSeller(
        String name,
        List<String> address,
        String town,
        String postcode,
        String vatNumber,
        String email,
        String telephone,
        String accountName,
        String sortCode,
        String accountNumber,
        boolean sample) {

    public PaperSeller {
        address = List.copyOf(address);
    }
}
