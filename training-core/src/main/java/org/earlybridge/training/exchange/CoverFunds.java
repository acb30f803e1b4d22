package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.tariff.FundCode;

/** Which funds pay for cover: those that say so, of the council of whoever asks. */
@ApplicationScoped
class CoverFunds {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected CoverFunds() {}

    /** What a fund has left; others may draw meanwhile, and only drawing takes it. */
    record Pot(FundCode fund, Money left) {}

    /** Open on that day with something left, in one order for all. */
    List<Pot> of(AuthorityId council, LocalDate day) {
        List<?> codes = em.createNativeQuery("SELECT fund_code FROM fund_component WHERE component = 'COVER'")
                .getResultList();
        if (codes.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT f.code, f.leftPence FROM Fund f WHERE f.code IN :codes AND f.authorityId = :council"
                                + " AND f.leftPence > 0 AND f.firstDay <= :day AND f.lastDay >= :day ORDER BY f.code",
                        Object[].class)
                .setParameter("codes", codes)
                .setParameter("council", council.code())
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new Pot(new FundCode((String) row[0]), Money.ofPence((Long) row[1])))
                .toList();
    }
}
