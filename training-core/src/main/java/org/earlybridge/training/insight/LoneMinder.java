package org.earlybridge.training.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.calendar.Term;
import org.earlybridge.training.cover.BookedChildren;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.setting.Closure;

/** A childminder with whom nobody works, and when children are with her. Of each day it is worked out once. */
final class LoneMinder {

    private final boolean termTimeOnly;
    private final List<BookedChildren> children;
    private final List<Closure> closures;
    private final List<Term> terms;
    private final Map<LocalDate, List<Span>> known = new HashMap<>();

    LoneMinder(boolean termTimeOnly, List<BookedChildren> children, List<Closure> closures, List<Term> terms) {
        this.termTimeOnly = termTimeOnly;
        this.children = List.copyOf(children);
        this.closures = List.copyOf(closures);
        this.terms = terms;
    }

    List<Span> childrenOn(LocalDate day) {
        return known.computeIfAbsent(day, this::read);
    }

    private List<Span> read(LocalDate day) {
        boolean closed = closures.stream().anyMatch(closure -> closure.includes(day));
        boolean outOfTerm = termTimeOnly && terms.stream().noneMatch(term -> term.includes(day));
        if (closed || outOfTerm) {
            return List.of();
        }
        return Span.joined(children.stream()
                .filter(group -> group.areThereOn(day) && !group.born().isAfter(day))
                .map(group -> Span.of(group.arrives(), group.leaves()))
                .toList());
    }

    /** Of which nothing is known: then nothing is counted. */
    boolean mindsNobody() {
        return children.isEmpty();
    }
}
