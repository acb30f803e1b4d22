package org.earlybridge.payments.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/** What stands in the books, to be read. Accounts are read as values: the rows belong to whoever posts. */
@ApplicationScoped
public class Journals {

    private static final String FOUND = "SELECT j, f FROM Journal j, Fact f WHERE f.id = j.factId AND ";
    private static final String LEGS = "SELECT l.journalId, a.book, a.name, a.type, a.counterpart, a.guarded, l.amount"
            + " FROM LegRow l, AccountRow a, Journal j, Fact f"
            + " WHERE a.id = l.accountId AND j.id = l.journalId AND f.id = j.factId AND ";

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    protected Journals() {}

    public Journals(EntityManager em) {
        this.em = em;
    }

    /** Of one book by business date, both days included, then by number. */
    public List<JournalView> of(String book, LocalDate from, LocalDate to) {
        return read(
                "j.book = :book AND f.businessDate BETWEEN :from AND :to",
                "f.businessDate, j.sequence",
                Map.of("book", book, "from", from, "to", to));
    }

    /** Of one book by number: those behind the first and up to the last. */
    public List<JournalView> numbered(String book, long behind, long upTo) {
        return read(
                "j.book = :book AND j.sequence > :behind AND j.sequence <= :upTo",
                "j.sequence",
                Map.of("book", book, "behind", behind, "upTo", upTo));
    }

    /** Of one book, those of the facts, by number. */
    public List<JournalView> of(String book, List<FactId> facts) {
        return facts.isEmpty()
                ? List.of()
                : read(
                        "j.book = :book AND f.id IN :facts",
                        "j.sequence",
                        Map.of(
                                "book",
                                book,
                                "facts",
                                facts.stream().map(FactId::value).toList()));
    }

    /** The facts in which a book owes another something or gets it back, by business date and up to a number. */
    public List<FactId> owed(String payer, String payee, LocalDate upTo, long cut) {
        return em.createQuery(
                        "SELECT DISTINCT j.factId FROM LegRow l, AccountRow a, Journal j, Fact f"
                                + " WHERE a.id = l.accountId AND j.id = l.journalId AND f.id = j.factId"
                                + " AND a.book = :payer AND a.counterpart = :payee AND a.type = 'L'"
                                + " AND f.businessDate <= :upTo AND j.sequence <= :cut AND f.source <> 'settlement'"
                                + " ORDER BY j.factId",
                        Long.class)
                .setParameter("payer", payer)
                .setParameter("payee", payee)
                .setParameter("upTo", upTo)
                .setParameter("cut", cut)
                .getResultStream()
                .map(FactId::new)
                .toList();
    }

    /** The codes of all books. */
    public List<String> books() {
        return em.createQuery("SELECT h.book FROM BookHead h ORDER BY h.book", String.class)
                .getResultList();
    }

    /** In every book, in the order they were posted. */
    public List<JournalView> about(String reference) {
        return read("f.reference = :reference", "f.id, j.book", Map.of("reference", reference));
    }

    List<JournalView> of(FactId fact) {
        return read("f.id = :fact", "j.book", Map.of("fact", fact.value()));
    }

    /** In the words of a seal. */
    List<String> legsOf(FactId fact) {
        return of(fact).stream().flatMap(journal -> sealed(journal).stream()).toList();
    }

    static List<String> sealed(JournalView journal) {
        return journal.legs().stream()
                .map(leg -> Seal.leg(leg.account().name(), leg.amount().pence()))
                .toList();
    }

    /** The stored seals of a book by number, each with the one it says it follows. */
    List<String[]> seals(String book) {
        return em.createQuery(
                        "SELECT j.previousDigest, j.digest FROM Journal j WHERE j.book = :book ORDER BY j.sequence",
                        Object[].class)
                .setParameter("book", book)
                .getResultStream()
                .map(row -> new String[] {(String) row[0], (String) row[1]})
                .toList();
    }

    /** The number of the latest journal. */
    public long latest(String book) {
        return em.createQuery("SELECT h.sequence FROM BookHead h WHERE h.book = :book", Long.class)
                .setParameter("book", book)
                .getSingleResult();
    }

    private List<JournalView> read(String where, String order, Map<String, Object> values) {
        Map<Long, List<Leg>> legs = legs(where, values);
        TypedQuery<Object[]> found = em.createQuery(FOUND + where + " ORDER BY " + order, Object[].class);
        values.forEach(found::setParameter);
        return found.getResultStream()
                .map(row -> {
                    Journal journal = (Journal) row[0];
                    return view(journal, (Fact) row[1], legs.getOrDefault(journal.id(), List.of()));
                })
                .toList();
    }

    private Map<Long, List<Leg>> legs(String where, Map<String, Object> values) {
        TypedQuery<Object[]> found = em.createQuery(LEGS + where + " ORDER BY l.journalId, l.line", Object[].class);
        values.forEach(found::setParameter);
        Map<Long, List<Leg>> legs = new HashMap<>();
        found.getResultStream()
                .forEach(row -> legs.computeIfAbsent((Long) row[0], journal -> new ArrayList<>())
                        .add(leg(row)));
        return legs;
    }

    private static Leg leg(Object[] row) {
        String[] name = ((String) row[2]).split(":", 3);
        @Nullable String counterpart = (String) row[4];
        return new Leg(
                new Account((String) row[1], name[0], name[2], AccountType.of((String) row[3]), counterpart, (Boolean)
                        row[5]),
                Money.ofPence((Long) row[6]));
    }

    private static JournalView view(Journal journal, Fact fact, List<Leg> legs) {
        Optional<FactId> reverses = fact.reverses();
        return new JournalView(
                fact.id(),
                journal.book(),
                journal.sequence(),
                journal.period(),
                fact.source(),
                fact.reference(),
                fact.businessDate(),
                fact.postedAt(),
                fact.because(),
                reverses,
                legs);
    }
}
