package org.earlybridge.training.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.search.CohortSearch.Order;

/** The course dates of the catalogue, read as lists: a fixed number of statements, however many rows. */
@ApplicationScoped
class Listings {

    /** Behind everything that has a place. */
    private static final int ONLINE_IS_LAST = 1_000_000;

    private static final Clause NO_DISTANCE = Clause.of(String.valueOf(ONLINE_IS_LAST));

    private static final String DATES = "FROM cohort c JOIN course k ON k.code = c.course_code";

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Listings() {}

    Listings(EntityManager em) {
        this.em = em;
    }

    /** How many match, and how many would with each choice: one pass over what is listed. */
    Counts counts(Question question) {
        List<Clause> columns = new ArrayList<>();
        columns.add(question.narrowedWithout(Set.of()).counted());
        columns.add(chosen(question, Narrowing.FREE_PLACES, Question.withFreePlaces()));
        for (PartOfDay part : PartOfDay.values()) {
            columns.add(chosen(question, Narrowing.WHEN, Question.during(part)));
        }
        for (SessionMode mode : SessionMode.values()) {
            columns.add(chosen(question, Narrowing.HOW, Question.attended(mode)));
        }
        Set<Narrowing> facets = EnumSet.of(Narrowing.FREE_PLACES, Narrowing.WHEN, Narrowing.HOW);
        Clause where = question.matchingWithout(facets);
        return Counts.of(countsOf(select(columns, question, where)));
    }

    private static Clause chosen(Question question, Narrowing group, Clause choice) {
        return Clause.all(List.of(question.narrowedWithout(Set.of(group)), choice))
                .counted();
    }

    /** How many there would be without each of these. */
    List<Integer> countsWithout(Question question, Collection<Set<Narrowing>> eachDropped) {
        List<Clause> columns = eachDropped.stream()
                .map(dropped -> question.narrowedWithout(dropped).counted())
                .toList();
        return countsOf(select(columns, question, question.listed()));
    }

    /** One more row than a page has tells whether there is a next page. */
    List<ListedRow> page(Question question) {
        return rows(pageOf(question)).stream().map(ListedRow::of).toList();
    }

    static Clause pageOf(Question question) {
        boolean byDistance = question.search().order() == Order.DISTANCE;
        Clause away = byDistance ? Clause.of("COALESCE(near.tenths, " + ONLINE_IS_LAST + ")") : NO_DISTANCE;
        Clause where = Clause.all(List.of(question.matching(), behind(question.after(), byDistance, away)));
        Clause chosen = question.near()
                .then("WHERE")
                .then(where)
                .then(byDistance ? "ORDER BY away, c.first_day, c.id" : "ORDER BY c.first_day, c.id")
                .then("FETCH FIRST " + (question.search().limit() + 1) + " ROWS ONLY");
        return ListedRow.select(away, chosen);
    }

    private static Clause behind(Optional<PageMark> mark, boolean byDistance, Clause away) {
        if (mark.isEmpty()) {
            return Clause.ALWAYS;
        }
        PageMark last = mark.get();
        Clause later = Clause.of(
                "c.first_day > ? OR (c.first_day = ? AND c.id > ?)", last.firstDay(), last.firstDay(), last.id());
        if (!byDistance) {
            return later;
        }
        Clause farther = away.then(Clause.of("> ?", last.tenthsAway()));
        Clause asFar = Clause.all(List.of(away.then(Clause.of("= ?", last.tenthsAway())), later));
        return Clause.any(List.of(farther, asFar));
    }

    /** One date in whatever state, drafts excepted. */
    Optional<ListedRow> one(CohortId id) {
        Clause chosen = Clause.of("WHERE c.id = ? AND c.status <> 'DRAFT'", id.value());
        return rows(ListedRow.select(NO_DISTANCE, chosen)).stream()
                .map(ListedRow::of)
                .findFirst();
    }

    /** All sessions of these dates in one statement, each date's in order. */
    Map<Long, List<FoundSession>> sessionsOf(Collection<Long> dates) {
        if (dates.isEmpty()) {
            return Map.of();
        }
        Clause sql = SessionRow.COLUMNS
                .then("WHERE")
                .then(Clause.in("s.cohort_id", new LinkedHashSet<>(dates)))
                .then("ORDER BY s.cohort_id, s.ordinal");
        return SessionRow.byDate(rows(sql));
    }

    private static Clause select(List<Clause> columns, Question question, Clause where) {
        return Clause.of("SELECT")
                .then(Clause.list(columns))
                .then(DATES)
                .then(question.near())
                .then("WHERE")
                .then(where);
    }

    /** A sum over no rows is null, and so is the only column of nothing. */
    private List<Integer> countsOf(Clause sql) {
        Object row = query(sql).getSingleResult();
        Object[] columns = row instanceof Object[] several ? several : new Object[] {row};
        List<Integer> counts = new ArrayList<>();
        for (Object column : columns) {
            counts.add(column == null ? 0 : ((Number) column).intValue());
        }
        return counts;
    }

    @SuppressWarnings("unchecked") // a native query has no type; every one here selects several columns
    private List<Object[]> rows(Clause sql) {
        return query(sql).getResultList();
    }

    private Query query(Clause clause) {
        Query query = em.createNativeQuery(clause.sql());
        for (int at = 0; at < clause.values().size(); at++) {
            query.setParameter(at + 1, clause.values().get(at));
        }
        return query;
    }

    /** In the order in which they are selected. */
    record Counts(int total, FoundDates.Choices choices) {

        static Counts of(List<Integer> columns) {
            int at = 2;
            Map<PartOfDay, Integer> when = new EnumMap<>(PartOfDay.class);
            for (PartOfDay part : PartOfDay.values()) {
                when.put(part, columns.get(at++));
            }
            Map<SessionMode, Integer> how = new EnumMap<>(SessionMode.class);
            for (SessionMode mode : SessionMode.values()) {
                how.put(mode, columns.get(at++));
            }
            return new Counts(columns.get(0), new FoundDates.Choices(columns.get(1), when, how));
        }
    }
}
