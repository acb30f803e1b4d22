package org.earlybridge.training.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.listing.Slice;

/** Log-ins that hold a role in one of some councils, closed ones too, a page at a time. */
@ApplicationScoped
class AccountLists {

    private static final String THOSE = " FROM Account a WHERE (LOWER(a.name) LIKE :words ESCAPE '!'"
            + " OR a.emailKey LIKE :words ESCAPE '!') AND EXISTS (SELECT r FROM AccountRole r WHERE r.account = a"
            + " AND r.authority IN :councils)";

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected AccountLists() {}

    AccountLists(EntityManager em) {
        this.em = em;
    }

    /** Two statements: the page, and the roles of all on it. */
    List<AccountLine> page(Collection<AuthorityId> councils, Slice<AccountLine.Column> slice) {
        String order = " ORDER BY " + slice.column().path + slice.direction() + ", a.name, a.id";
        List<Long> ids = those(councils, slice, em.createQuery("SELECT a.id" + THOSE + order, Long.class))
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Account> found = em.createQuery(
                        "SELECT DISTINCT a FROM Account a LEFT JOIN FETCH a.roles WHERE a.id IN :ids", Account.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(account -> account.id().value(), Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(account -> account.lineFor(councils))
                .toList();
    }

    long count(Collection<AuthorityId> councils, Slice<AccountLine.Column> slice) {
        return those(councils, slice, em.createQuery("SELECT COUNT(a)" + THOSE, Long.class))
                .getSingleResult();
    }

    private static <T> TypedQuery<T> those(
            Collection<AuthorityId> councils, Slice<AccountLine.Column> slice, TypedQuery<T> query) {
        return query.setParameter("words", slice.pattern())
                .setParameter(
                        "councils", councils.stream().map(AuthorityId::code).toList());
    }
}
