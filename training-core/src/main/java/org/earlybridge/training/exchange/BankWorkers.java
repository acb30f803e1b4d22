package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.AuthorityId;

/** Everybody in a staff bank. */
@ApplicationScoped
class BankWorkers {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected BankWorkers() {}

    /** Her id is known afterwards. */
    void add(BankWorker worker) {
        em.persist(worker);
        em.flush();
    }

    Optional<BankWorker> with(BankWorkerId id) {
        return Optional.ofNullable(em.find(BankWorker.class, id.value()));
    }

    Map<BankWorkerId, BankWorker> with(Collection<BankWorkerId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT w FROM BankWorker w WHERE w.id IN :ids", BankWorker.class)
                .setParameter("ids", ids.stream().map(BankWorkerId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(BankWorker::id, Function.identity()));
    }

    /** Those who have not left. */
    List<BankWorker> of(AuthorityId council) {
        return em.createQuery(
                        "SELECT w FROM BankWorker w WHERE w.authorityId = :council AND w.leftOn IS NULL ORDER BY w.id",
                        BankWorker.class)
                .setParameter("council", council.code())
                .getResultList();
    }
}
