package org.earlybridge.web.cover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.tariff.quote.MakeQuote;
import org.earlybridge.training.tariff.quote.Quoted;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.session.ThisRequest;

/** Leads to the price of a date for some people, where the same questions are asked anew. */
@RequestScoped
public class TakeDate {

    /** The price to go back to when the place is kept. */
    public static final String THEN = "then";

    @Inject
    private MakeQuote makeQuote;

    @Inject
    private ThisRequest request;

    protected TakeDate() {}

    /**
     * Empty when it leads there, and why there is no price otherwise.
     *
     * @param then the number of the price to go back to; empty where there is none
     */
    public Optional<String> price(CohortId date, List<PersonId> going, String then) {
        Quoted quoted = makeQuote.of(date, going);
        if (quoted instanceof Quoted.Made made) {
            request.leadTo(Query.NONE
                    .with("quote", String.valueOf(made.quote().id().value()))
                    .with(THEN, then)
                    .after("/book"));
        }
        return QuoteWords.whyNot(quoted);
    }
}
