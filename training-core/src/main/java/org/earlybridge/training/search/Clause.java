package org.earlybridge.training.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of SQL of ours with the values for its question marks, in order. What people typed is only ever a value. */
record Clause(String sql, List<Object> values) {

    static final Clause NONE = new Clause("", List.of());
    static final Clause ALWAYS = new Clause("1 = 1", List.of());
    static final Clause NEVER = new Clause("1 = 0", List.of());

    Clause {
        values = List.copyOf(values);
    }

    static Clause of(String sql, Object... values) {
        return new Clause(sql, List.of(values));
    }

    static Clause all(Collection<Clause> clauses) {
        return clauses.isEmpty() ? ALWAYS : joined(clauses, " AND ");
    }

    static Clause any(Collection<Clause> clauses) {
        return clauses.isEmpty() ? NEVER : joined(clauses, " OR ");
    }

    static Clause list(Collection<Clause> clauses) {
        return new Clause(clauses.stream().map(Clause::sql).collect(Collectors.joining(", ")), valuesOf(clauses));
    }

    static Clause in(String column, Collection<Long> ids) {
        return new Clause(
                column + " IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")", List.copyOf(ids));
    }

    /** One after the other. */
    Clause then(Clause next) {
        return new Clause(sql + " " + next.sql, valuesOf(List.of(this, next)));
    }

    Clause then(String next) {
        return then(of(next));
    }

    /** How many rows it holds for. */
    Clause counted() {
        return new Clause("SUM(CASE WHEN " + sql + " THEN 1 ELSE 0 END)", values);
    }

    private static Clause joined(Collection<Clause> clauses, String by) {
        return new Clause(
                clauses.stream().map(clause -> "(" + clause.sql + ")").collect(Collectors.joining(by)),
                valuesOf(clauses));
    }

    private static List<Object> valuesOf(Collection<Clause> clauses) {
        List<Object> values = new ArrayList<>();
        clauses.forEach(clause -> values.addAll(clause.values));
        return values;
    }
}
