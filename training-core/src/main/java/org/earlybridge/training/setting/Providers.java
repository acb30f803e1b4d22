package org.earlybridge.training.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.AuthorityId;

/** Every setting and childminder. */
@ApplicationScoped
public class Providers {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Providers() {}

    public Providers(EntityManager em) {
        this.em = em;
    }

    public Optional<Provider> with(ProviderId id) {
        return Optional.ofNullable(em.find(Provider.class, id.value()));
    }

    /** Until the transaction ends nobody else can hold the same one: whoever writes a first row beside it takes turns. */
    public void hold(ProviderId id) {
        em.find(Provider.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Their names, by id. */
    public Map<ProviderId, String> names(Collection<ProviderId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT p.id, p.name FROM Provider p WHERE p.id IN :ids", Object[].class)
                .setParameter("ids", ids.stream().map(ProviderId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> new ProviderId((Long) row[0]), row -> (String) row[1]));
    }

    public Optional<Provider> withUrn(String urn) {
        return em.createQuery("SELECT p FROM Provider p WHERE p.urn = :urn", Provider.class)
                .setParameter("urn", urn)
                .getResultStream()
                .findFirst();
    }

    /** Its id is known afterwards. */
    public void add(Provider provider) {
        em.persist(provider);
        em.flush();
    }

    /** For whoever works for one council: another council's setting is not there. */
    public Optional<Provider> with(ProviderId id, AuthorityId council) {
        return with(id).filter(provider -> provider.council().equals(council));
    }

    /** The council's settings and childminders by name, at most so many, beginning behind that name and id. */
    public List<Provider> of(AuthorityId council, String afterName, ProviderId afterId, int limit) {
        return em.createQuery(
                        "SELECT p FROM Provider p WHERE p.authorityId = :council"
                                + " AND (p.name > :name OR (p.name = :name AND p.id > :id)) ORDER BY p.name, p.id",
                        Provider.class)
                .setParameter("council", council.code())
                .setParameter("name", afterName)
                .setParameter("id", afterId.value())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Days on which the setting is shut, its own and its whole council's, that touch first to last, both included. */
    public List<Closure> closuresOf(Provider provider, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT c FROM Closure c WHERE c.authorityId = :council"
                                + " AND (c.providerId = :provider OR c.providerId IS NULL)"
                                + " AND c.firstDay <= :last AND c.lastDay >= :first ORDER BY c.firstDay, c.id",
                        Closure.class)
                .setParameter("council", provider.council().code())
                .setParameter("provider", provider.id().value())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
