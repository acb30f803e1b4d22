package org.earlybridge.training.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Every log-in. A closed one is not found by those who want to come in. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Accounts() {}

    public Accounts(EntityManager em) {
        this.em = em;
    }

    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    /** With its roles in the same select: this is asked with every request. */
    public Optional<Account> open(AccountId id) {
        return em.createQuery("SELECT a FROM Account a LEFT JOIN FETCH a.roles WHERE a.id = :id", Account.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .filter(Account::isOpen);
    }

    public Optional<Account> openWith(EmailAddress email) {
        return em.createQuery("SELECT a FROM Account a LEFT JOIN FETCH a.roles WHERE a.emailKey = :key", Account.class)
                .setParameter("key", email.key())
                .getResultStream()
                .findFirst()
                .filter(Account::isOpen);
    }

    public boolean include(EmailAddress email) {
        return em.createQuery("SELECT COUNT(a) FROM Account a WHERE a.emailKey = :key", Long.class)
                        .setParameter("key", email.key())
                        .getSingleResult()
                > 0;
    }

    /** Their addresses, in the order they were opened. */
    public List<String> demoAddresses() {
        return em.createQuery(
                        "SELECT a.email FROM Account a WHERE a.demo = TRUE AND a.closedAt IS NULL ORDER BY a.id",
                        String.class)
                .getResultList();
    }
}
