package org.earlybridge.training.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Secret;

/** Tokens that work. */
@ApplicationScoped
class ApiTokens {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected ApiTokens() {}

    ApiTokens(EntityManager em) {
        this.em = em;
    }

    void add(ApiToken token) {
        em.persist(token);
        em.flush();
    }

    Optional<ApiToken> with(Secret secret) {
        return em.createQuery(
                        "SELECT t FROM ApiToken t WHERE t.digest = :digest AND t.revokedAt IS NULL", ApiToken.class)
                .setParameter("digest", secret.digest())
                .getResultStream()
                .findFirst();
    }

    /** Another owner's token is not there. */
    Optional<ApiToken> of(AccountId owner, long id) {
        return em.createQuery(
                        "SELECT t FROM ApiToken t WHERE t.id = :id AND t.account = :owner AND t.revokedAt IS NULL",
                        ApiToken.class)
                .setParameter("id", id)
                .setParameter("owner", owner.value())
                .getResultStream()
                .findFirst();
    }

    List<ApiToken> of(AccountId owner) {
        return em.createQuery(
                        "SELECT t FROM ApiToken t WHERE t.account = :owner AND t.revokedAt IS NULL ORDER BY t.name, t.id",
                        ApiToken.class)
                .setParameter("owner", owner.value())
                .getResultList();
    }
}
