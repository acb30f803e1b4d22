package org.earlybridge.payments.invoicing;

import java.util.Map;
import java.util.Optional;

/**
 * What the seller knows of a sale beyond its charge. No names of those who go: a paper stays when people ask to be forgotten.
 *
 * @param buyer the name on the paper
 * @param postcode all of the buyer's address that is kept
 * @param detail how many places, and when
 * @param vat empty until somebody who may say so has said it
 * @param funders names of councils and funds, by code
 */
public record Sale(String buyer, String postcode, String detail, Optional<Vat> vat, Map<String, String> funders) {

    public Sale {
        funders = Map.copyOf(funders);
    }
}
