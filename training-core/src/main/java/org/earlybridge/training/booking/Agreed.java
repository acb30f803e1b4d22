package org.earlybridge.training.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/**
 * What somebody agreed to when she asked for places: who goes where, at which price, and until which day (included)
 * cancelling is free. It stays as it was, whatever becomes of prices and policies.
 */
record Agreed(AuthorityId council, CohortId cohort, Payer payer, List<PersonId> people, Price price, Terms terms) {

    Agreed {
        people = List.copyOf(people);
        if (people.isEmpty()) {
            throw new IllegalArgumentException("a booking is for somebody");
        }
    }

    /** The setting, the council it belonged to on the day, and the account that asked. */
    record Payer(ProviderId provider, AuthorityId home, AccountId account) {}

    record Price(Money full, Money pays, Optional<Long> quote) {}

    record Terms(LocalDate freeUntil, Money lateFee) {}
}
