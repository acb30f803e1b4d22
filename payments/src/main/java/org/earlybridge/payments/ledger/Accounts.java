package org.earlybridge.payments.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every account of every book, for whoever holds the books' heads. */
@ApplicationScoped
class Accounts {

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected Accounts() {}

    Accounts(EntityManager em) {
        this.em = em;
    }

    /** Each account of the legs by its name; one that nobody has posted to is new, and not kept yet. */
    Map<String, AccountRow> of(List<Leg> legs) {
        Map<String, AccountRow> found = new HashMap<>();
        em.createQuery("SELECT a FROM AccountRow a WHERE a.name IN :names", AccountRow.class)
                .setParameter(
                        "names",
                        legs.stream()
                                .map(leg -> leg.account().name())
                                .distinct()
                                .toList())
                .getResultStream()
                .forEach(account -> found.put(account.name(), account));
        legs.forEach(leg -> found.computeIfAbsent(leg.account().name(), name -> new AccountRow(leg.account())));
        return found;
    }

    void keep(Collection<AccountRow> accounts) {
        accounts.forEach(em::persist);
    }
}
