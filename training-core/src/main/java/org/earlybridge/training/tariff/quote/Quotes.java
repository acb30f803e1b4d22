package org.earlybridge.training.tariff.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.earlybridge.training.account.AccountId;

/** Every price that was told. */
@ApplicationScoped
public class Quotes {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Quotes() {}

    public Quotes(EntityManager em) {
        this.em = em;
    }

    void add(Quote quote) {
        em.persist(quote);
        em.flush();
    }

    public Optional<Quote> with(QuoteId id) {
        return Optional.ofNullable(em.find(Quote.class, id.value()));
    }

    /** Somebody else's quote is not there. */
    public Optional<Quote> with(QuoteId id, AccountId owner) {
        return with(id).filter(quote -> quote.account().equals(owner));
    }
}
