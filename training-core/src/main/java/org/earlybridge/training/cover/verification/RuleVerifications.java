package org.earlybridge.training.cover.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cover.rulebook.Rule;
import org.earlybridge.training.cover.rulebook.VerifiedRules;

/** What officers have verified and withdrawn, each council by itself. */
@ApplicationScoped
public class RuleVerifications {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected RuleVerifications() {}

    public RuleVerifications(EntityManager em) {
        this.em = em;
    }

    /** What counts as verified for a setting of that council, for the engine. */
    public VerifiedRules of(AuthorityId council) {
        return new VerifiedRules(new HashSet<>(em.createQuery(
                        "SELECT v.ruleSeal FROM RuleVerification v WHERE v.authorityId = :council AND v.live = 1",
                        String.class)
                .setParameter("council", council.code())
                .getResultList()));
    }

    /** Whoever comes second waits, and then finds what the first one did. */
    void lock(AuthorityId council) {
        em.find(Authority.class, council.code(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** All there ever were, the latest first. */
    List<RuleVerification> all(AuthorityId council) {
        return em.createQuery(
                        "SELECT v FROM RuleVerification v WHERE v.authorityId = :council"
                                + " ORDER BY v.verifiedAt DESC, v.id DESC",
                        RuleVerification.class)
                .setParameter("council", council.code())
                .getResultList();
    }

    List<RuleVerification> all(AuthorityId council, Rule rule) {
        return all(council).stream().filter(one -> one.isOf(rule)).toList();
    }

    /** Its id is known afterwards. */
    void add(RuleVerification verification) {
        em.persist(verification);
        em.flush();
    }
}
