package org.earlybridge.training.tariff.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.tariff.FundCode;
import org.earlybridge.training.tariff.FundsLeft;

/** Every fund. Drawing and giving back are part of the booking's own transaction, or they did not happen. */
@ApplicationScoped
public class Funds {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    @Inject
    private Clock clock;

    protected Funds() {}

    public Funds(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** By name. */
    public List<Fund> all() {
        return em.createQuery("SELECT f FROM Fund f ORDER BY f.name, f.code", Fund.class)
                .getResultList();
    }

    /** The one of that council that pays waived fees on the day; of several, the first by its code. */
    public Optional<Fund> forWaivers(AuthorityId council, LocalDate day) {
        return em.createQuery(
                        "SELECT f FROM Fund f WHERE f.authorityId = :council AND f.purpose = :waivers"
                                + " AND f.firstDay <= :day AND f.lastDay >= :day ORDER BY f.code",
                        Fund.class)
                .setParameter("council", council.code())
                .setParameter("waivers", Fund.Purpose.WAIVERS)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** In those that are open on the day and there for prices. It is read and not kept for anybody: only drawing takes it. */
    public FundsLeft leftOn(LocalDate day) {
        return new FundsLeft(em.createQuery(
                        "SELECT f.code, f.leftPence FROM Fund f WHERE f.firstDay <= :day AND f.lastDay >= :day"
                                + " AND f.purpose = :prices",
                        Object[].class)
                .setParameter("prices", Fund.Purpose.PRICES)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> new FundCode((String) row[0]), row -> Money.ofPence((Long) row[1]))));
    }

    /**
     * Takes all of the amount or nothing: of two who want the last ten pounds, one gets them. One conditional update, so
     * that a second buyer waits for the first one's end and then finds what is true.
     *
     * @param reference the booking's own; it draws from a fund once
     * @return whether it was taken; false when too little is left or the fund is not open today
     */
    public boolean draw(FundCode fund, Money amount, String reference) {
        mustBeSomething(amount);
        int changed = em.createQuery("UPDATE Fund f SET f.leftPence = f.leftPence - :amount WHERE f.code = :code"
                        + " AND f.leftPence >= :amount AND f.firstDay <= :today AND f.lastDay >= :today")
                .setParameter("amount", amount.pence())
                .setParameter("code", fund.code())
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate();
        if (changed == 0) {
            return false;
        }
        em.persist(new FundDraw(fund, holderOf(fund), reference, amount, clock.instant()));
        em.flush();
        return true;
    }

    /**
     * Puts back what a booking no longer needs, also after the fund's last day.
     *
     * @throws IllegalStateException when the reference drew less than comes back in all
     */
    public void giveBack(FundCode fund, Money amount, String reference) {
        mustBeSomething(amount);
        int drawn = em.createQuery("UPDATE FundDraw d SET d.givenBackPence = d.givenBackPence + :amount"
                        + " WHERE d.fundCode = :code AND d.reference = :reference"
                        + " AND d.givenBackPence + :amount <= d.drawnPence")
                .setParameter("amount", amount.pence())
                .setParameter("code", fund.code())
                .setParameter("reference", reference)
                .executeUpdate();
        if (drawn == 0) {
            throw new IllegalStateException(
                    reference + " did not draw " + amount + " from " + fund + " that could be given back");
        }
        int filled = em.createQuery("UPDATE Fund f SET f.leftPence = f.leftPence + :amount WHERE f.code = :code")
                .setParameter("amount", amount.pence())
                .setParameter("code", fund.code())
                .executeUpdate();
        if (filled != 1) {
            throw new IllegalStateException("there is no fund " + fund + " to give back to");
        }
    }

    public Optional<Fund> with(FundCode code) {
        return em.createQuery("SELECT f FROM Fund f WHERE f.code = :code", Fund.class)
                .setParameter("code", code.code())
                .getResultStream()
                .findFirst();
    }

    private AuthorityId holderOf(FundCode code) {
        return with(code).map(Fund::holder).orElseThrow();
    }

    private static void mustBeSomething(Money amount) {
        if (amount.pence() <= 0) {
            throw new IllegalArgumentException("only something can be drawn or given back, not " + amount);
        }
    }
}
