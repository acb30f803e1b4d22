package org.earlybridge.training.tariff.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.tariff.pricelist.Tariffs;

/** The price as it was told, for whoever asked, also after its time. */
@ApplicationScoped
public class SeeQuote {

    @Inject
    private Quotes quotes;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Caller caller;

    protected SeeQuote() {}

    SeeQuote(Quotes quotes, Tariffs tariffs, Caller caller) {
        this.quotes = quotes;
        this.tariffs = tariffs;
        this.caller = caller;
    }

    /** @throws NotFound when there is none, or it was told to somebody else */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Quoted.Made with(QuoteId id) {
        return quotes.with(id, caller.me().account())
                .map(quote ->
                        new Quoted.Made(quote, tariffs.numbered(quote.tariff()).version()))
                .orElseThrow(() -> new NotFound("quote " + id.value()));
    }
}
