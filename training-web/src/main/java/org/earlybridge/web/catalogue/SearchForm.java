package org.earlybridge.web.catalogue;

import java.util.List;
import java.util.function.UnaryOperator;
import org.earlybridge.training.search.Narrowing;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.session.ThisRequest;

/** A search as its address says it, typing mistakes included: what was typed is shown again, and links change one thing in it. */
record SearchForm(Query query) {

    static final String TOPIC = "q";
    static final String COURSE = "course";
    static final String NEAR = "near";
    static final String WITHIN = "within";
    static final String FROM = "from";
    static final String TO = "to";
    static final String WHEN = "when";
    static final String HOW = "how";
    static final String FREE = "free";
    static final String SORT = "sort";
    static final String AFTER = "after";
    static final String WHO = "who";
    static final String LIVES = "lives";

    /** In this order they stand in addresses. */
    private static final List<String> FIELDS =
            List.of(TOPIC, COURSE, NEAR, WITHIN, FROM, TO, WHEN, HOW, FREE, SORT, AFTER, WHO, LIVES);

    private static final int LONGEST = 200;

    static SearchForm of(ThisRequest request) {
        Query query = Query.NONE;
        for (String field : FIELDS) {
            for (String value : request.parameters(field)) {
                query = query.with(field, value.substring(0, Math.min(LONGEST, value.length())));
            }
        }
        return new SearchForm(query);
    }

    /** The fields behind each way in which a search is narrowed; giving up distance keeps the place. */
    static List<String> fieldsOf(Narrowing narrowing) {
        return switch (narrowing) {
            case DISTANCE -> List.of(WITHIN);
            case FREE_PLACES -> List.of(FREE);
            case DAYS -> List.of(FROM, TO);
            case WHEN -> List.of(WHEN);
            case HOW -> List.of(HOW);
            case COURSE -> List.of(COURSE);
            case TOPIC -> List.of(TOPIC);
        };
    }

    String first(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    List<String> all(String field) {
        return query.pairs().stream()
                .filter(pair -> pair.name().equals(field))
                .map(Query.Pair::value)
                .distinct()
                .toList();
    }

    boolean has(String field, String value) {
        return query.has(field, value);
    }

    /** The same search on its first page. */
    SearchForm fromTheStart() {
        return new SearchForm(query.without(AFTER));
    }

    SearchForm without(String... fields) {
        Query rest = query.without(AFTER);
        for (String field : fields) {
            rest = rest.without(field);
        }
        return new SearchForm(rest);
    }

    SearchForm with(String field, String value) {
        return new SearchForm(query.without(field).with(field, value));
    }

    /** On if it was off, and the other way round. */
    SearchForm toggling(String field, String value) {
        UnaryOperator<Query> change =
                has(field, value) ? all -> all.without(field, value) : all -> all.with(field, value);
        return new SearchForm(change.apply(query.without(AFTER)));
    }

    String address(String path) {
        return query.after(path);
    }
}
