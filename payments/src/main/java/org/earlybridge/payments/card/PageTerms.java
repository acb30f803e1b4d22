package org.earlybridge.payments.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/** What a card page is opened with, as it was when it was first asked for: a repeat must ask the same. */
@Embeddable
class PageTerms {

    /** The processor's pages live half an hour at least; a minute more, for the way there. */
    private static final Duration SHORTEST = Duration.ofMinutes(31);

    /** And a day at most. */
    private static final Duration LONGEST = Duration.ofHours(24).minusMinutes(5);

    private String description;
    private @Nullable String email;

    @Column(name = "return_to")
    private String returnTo;

    @Column(name = "leave_to")
    private String leaveTo;

    private String metadata;

    @Column(name = "page_ends")
    private Instant ends;

    protected PageTerms() {}

    PageTerms(CardOrder order, Instant now) {
        this.description = order.description();
        this.email = order.email().orElse(null);
        this.returnTo = order.returnTo().toString();
        this.leaveTo = order.leaveTo().toString();
        this.metadata = Metadata.write(order.metadata());
        Instant first = now.plus(SHORTEST);
        Instant last = now.plus(LONGEST);
        Instant wanted = order.payBefore().isAfter(last) ? last : order.payBefore();
        this.ends = wanted.isAfter(first) ? wanted : first;
    }

    boolean areAsOrdered(CardOrder order) {
        return returnTo.equals(order.returnTo().toString())
                && leaveTo.equals(order.leaveTo().toString());
    }

    PageOrder order(String book, String attempt, Money amount) {
        return new PageOrder(
                book,
                attempt,
                amount,
                description,
                Optional.ofNullable(email),
                returnTo,
                leaveTo,
                ends,
                Metadata.read(metadata));
    }

    /** Once the page is open, or never will be, nobody needs it here. */
    void forgetEmail() {
        email = null;
    }
}
