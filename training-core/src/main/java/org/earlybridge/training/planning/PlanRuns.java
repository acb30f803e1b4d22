package org.earlybridge.training.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.authority.AuthorityId;

/** Every plan that was asked for in the last weeks. */
@ApplicationScoped
class PlanRuns {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected PlanRuns() {}

    PlanRuns(EntityManager em) {
        this.em = em;
    }

    /** Until the transaction ends nobody else can ask for a plan of the council. */
    void takeTurns(AuthorityId council) {
        em.find(Authority.class, council.code(), LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<PlanRun> with(PlanRunId id) {
        return Optional.ofNullable(em.find(PlanRun.class, id.value()));
    }

    Optional<PlanRun> hold(PlanRunId id) {
        return Optional.ofNullable(em.find(PlanRun.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<PlanRun> underWayIn(AuthorityId council) {
        return em.createQuery("SELECT p FROM PlanRun p WHERE p.solvingFor = :council", PlanRun.class)
                .setParameter("council", council.code())
                .getResultStream()
                .findFirst();
    }

    /** Its id is known afterwards. */
    void add(PlanRun run) {
        em.persist(run);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Empty before the first plan is kept. */
    Optional<String> textOf(PlanRunId id) {
        List<PlanPiece> pieces = em.createQuery("SELECT t FROM PlanPiece t WHERE t.run = :run", PlanPiece.class)
                .setParameter("run", id.value())
                .getResultList();
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(pieces.stream()
                        .sorted(Comparator.comparingInt(PlanPiece::ordinal))
                        .map(PlanPiece::text)
                        .collect(Collectors.joining()));
    }

    void keep(PlanRun run, String text) {
        forgetText(run);
        int ordinal = 0;
        for (int from = 0; from < text.length(); from += PlanPiece.LONGEST) {
            String piece = text.substring(from, Math.min(text.length(), from + PlanPiece.LONGEST));
            em.persist(new PlanPiece(run, ++ordinal, piece));
        }
    }

    void forgetBefore(Instant moment, AuthorityId council) {
        em.createQuery(
                        "SELECT p FROM PlanRun p WHERE p.authorityId = :council AND p.askedAt < :moment"
                                + " AND p.solvingFor IS NULL",
                        PlanRun.class)
                .setParameter("council", council.code())
                .setParameter("moment", moment)
                .getResultList()
                .forEach(run -> {
                    forgetText(run);
                    em.remove(run);
                });
    }

    private void forgetText(PlanRun run) {
        em.createQuery("DELETE FROM PlanPiece t WHERE t.run = :run")
                .setParameter("run", run.id().value())
                .executeUpdate();
    }
}
