package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/** Every attempt to be paid by card. */
@ApplicationScoped
class CardPayments {

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected CardPayments() {}

    CardPayments(EntityManager em) {
        this.em = em;
    }

    /**
     * Waits for whoever begins one for the same reference at the same moment.
     *
     * @throws Taken when that one was faster
     */
    void add(CardPayment payment) {
        try {
            em.persist(payment);
            em.flush();
        } catch (PersistenceException e) {
            if (Taken.isMeantBy(e)) {
                throw new Taken(e);
            }
            throw e;
        }
    }

    CardPayment get(CardPaymentId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no card payment " + id.value()));
    }

    Optional<CardPayment> find(CardPaymentId id) {
        return Optional.ofNullable(em.find(CardPayment.class, id.value()));
    }

    /** The one that was paid, or else the one that may still be. */
    Optional<CardPayment> current(String reference) {
        return em.createQuery(
                        "SELECT p FROM CardPayment p WHERE p.reference = :reference"
                                + " AND (p.live IS NOT NULL OR p.state = :paid) ORDER BY p.id",
                        CardPayment.class)
                .setParameter("reference", reference)
                .setParameter("paid", CardPayment.State.PAID)
                .getResultStream()
                .min((one, other) -> Boolean.compare(isNotPaid(one), isNotPaid(other)));
    }

    /** The one that was paid, or else the last one, dead or alive. */
    Optional<CardPayment> last(String reference) {
        return em.createQuery(
                        "SELECT p FROM CardPayment p WHERE p.reference = :reference ORDER BY p.id DESC",
                        CardPayment.class)
                .setParameter("reference", reference)
                .getResultStream()
                .min((one, other) -> Boolean.compare(isNotPaid(one), isNotPaid(other)));
    }

    Optional<CardPayment> withAttempt(String attempt) {
        return em.createQuery("SELECT p FROM CardPayment p WHERE p.attempt = :attempt", CardPayment.class)
                .setParameter("attempt", attempt)
                .getResultStream()
                .findFirst();
    }

    /** All for one reference, locked in the order of their ids, so that two of them cannot be paid unseen by each other. */
    List<CardPayment> lockedFor(String reference) {
        List<Long> ids = em.createQuery(
                        "SELECT p.id FROM CardPayment p WHERE p.reference = :reference ORDER BY p.id", Long.class)
                .setParameter("reference", reference)
                .getResultList();
        return ids.stream().map(id -> locked(new CardPaymentId(id))).toList(); // Derby locks nothing that it sorts
    }

    CardPayment locked(CardPaymentId id) {
        CardPayment payment = em.find(CardPayment.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (payment == null) {
            throw new IllegalArgumentException("there is no card payment " + id.value());
        }
        em.refresh(payment);
        return payment;
    }

    Optional<CardPaymentId> behind(String source) {
        return em.createQuery(
                        "SELECT p.id FROM CardPayment p WHERE p.names.charge = :source OR EXISTS"
                                + " (SELECT r FROM CardRefund r WHERE r.payment = p AND r.providerRefund = :source) OR EXISTS"
                                + " (SELECT d FROM CardDispute d WHERE d.payment = p AND d.providerDispute = :source)",
                        Long.class)
                .setParameter("source", source)
                .getResultStream()
                .map(CardPaymentId::new)
                .findFirst();
    }

    List<CardPaymentId> dueForALook(Instant now, int most) {
        return em.createQuery(
                        "SELECT p.id FROM CardPayment p WHERE p.look.at <= :now ORDER BY p.look.at, p.id", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(CardPaymentId::new)
                .toList();
    }

    /** One statement decides between two nodes; a look that its node did not live to end is due again. */
    boolean takeForALook(CardPaymentId id, Instant now) {
        return em.createQuery("UPDATE CardPayment p SET p.look.at = :later WHERE p.id = :id AND p.look.at <= :now")
                        .setParameter("later", now.plus(Duration.ofMinutes(2)))
                        .setParameter("id", id.value())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Which of many, in which order. */
    record Order(ReadCardMoney.Column column, boolean rising, int first, int most) {

        String clause() {
            String by = switch (column) {
                case DAY -> "p.paidAt";
                case REFERENCE -> "p.reference";
                case AMOUNT -> "p.amount";
            };
            return " ORDER BY " + by + (rising ? " ASC" : " DESC") + ", p.id";
        }
    }

    List<CardPayment> paid(String book, Instant from, Instant until, String words, Order order) {
        return asked("SELECT p", CardPayment.class, order.clause())
                .setParameter("book", book)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("words", pattern(words))
                .setFirstResult(order.first())
                .setMaxResults(order.most())
                .getResultList();
    }

    ReadCardMoney.Sum sum(String book, Instant from, Instant until, String words) {
        List<Object[]> rows = asked("SELECT p.amount, p.refunded, p.fee", Object[].class, "")
                .setParameter("book", book)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("words", pattern(words))
                .getResultList();
        return new ReadCardMoney.Sum(rows.size(), sumOf(rows, 0), sumOf(rows, 1), sumOf(rows, 2));
    }

    /** JPA adds up no amounts that a converter reads. */
    private static Money sumOf(List<Object[]> rows, int column) {
        return rows.stream()
                .map(row -> row[column] == null ? Money.ZERO : (Money) row[column])
                .reduce(Money.ZERO, Money::plus);
    }

    private <T> TypedQuery<T> asked(String what, Class<T> type, String order) {
        return em.createQuery(
                what + " FROM CardPayment p WHERE p.state = org.earlybridge.payments.card.CardPayment.State.PAID"
                        + " AND p.book = :book AND p.paidAt >= :from AND p.paidAt < :until"
                        + " AND p.reference LIKE :words ESCAPE '!'" + order,
                type);
    }

    /** References are in capitals. */
    private static String pattern(String words) {
        return "%" + words.strip().toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private static boolean isNotPaid(CardPayment payment) {
        return payment.state() != CardPayment.State.PAID;
    }
}
