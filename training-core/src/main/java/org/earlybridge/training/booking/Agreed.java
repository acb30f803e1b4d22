package org.earlybridge.training.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.tariff.quote.Quote;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.training.workforce.PersonId;

/**
 * What somebody agreed to when she asked for places: who goes where, at which price, and until which day (included)
 * cancelling is free. It stays as it was, whatever becomes of prices and policies.
 */
record Agreed(AuthorityId council, CohortId cohort, Payer payer, List<PersonId> people, Price price) {

    Agreed {
        people = List.copyOf(people);
        if (people.isEmpty()) {
            throw new IllegalArgumentException("a booking is for somebody");
        }
    }

    /** The setting, the council it belonged to on the day, and the account that asked. */
    record Payer(ProviderId provider, AuthorityId home, AccountId account) {}

    /** And by which quote, whose price list says what cancelling costs. */
    record Price(Money full, Money pays, Optional<QuoteId> quote, Optional<LocalDate> freeUntil) {}

    static Agreed by(Quote quote) {
        return new Agreed(
                quote.council(),
                quote.cohort(),
                new Payer(quote.provider(), quote.home(), quote.account()),
                quote.attendees(),
                new Price(quote.full(), quote.total(), Optional.of(quote.id()), quote.freeUntil()));
    }
}
