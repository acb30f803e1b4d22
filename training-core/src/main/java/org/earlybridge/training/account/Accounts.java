package org.earlybridge.training.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.workforce.PersonId;

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

    /** The person's own; of several the one opened first. */
    public Optional<Account> openOf(PersonId person) {
        return em.createQuery("SELECT a FROM Account a WHERE a.person = :person ORDER BY a.id", Account.class)
                .setParameter("person", person.value())
                .getResultStream()
                .filter(Account::isOpen)
                .findFirst();
    }

    /** Their names, by id, closed ones too. */
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT a.id, a.name FROM Account a WHERE a.id IN :ids", Object[].class)
                .setParameter("ids", ids.stream().map(AccountId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> new AccountId((Long) row[0]), row -> (String) row[1]));
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
