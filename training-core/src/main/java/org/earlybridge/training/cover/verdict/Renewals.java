package org.earlybridge.training.cover.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earlybridge.training.cover.count.Standing;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.verdict.Change.Renewal;

/** Whose first aid could be got or renewed before the day: those first whose certificate ran out, then those who count lower without. */
final class Renewals {

    private static final Set<String> NEED_FIRST_AID = Set.of("C-PFA3M", "C-TRPFA", "C-EBR");
    private static final int MOST = 6;

    private final List<Adult> lapsed = new ArrayList<>();
    private final List<Adult> lowered = new ArrayList<>();
    private final List<Adult> without = new ArrayList<>();

    Renewals(List<Adult> colleagues, Map<String, Standing> standings) {
        for (Adult adult : colleagues) {
            Standing standing = standings.get(adult.id());
            if (standing != null && !standing.fullFirstAid()) {
                boolean counts =
                        standing.reasons().stream().noneMatch(reason -> NEED_FIRST_AID.contains(reason.rule()));
                boolean held = adult.firstAid()
                        .map(aid -> aid.kind() == FirstAid.Kind.FULL)
                        .orElse(false);
                if (held) {
                    lapsed.add(adult);
                }
                if (!counts && !standing.anyFirstAid()) {
                    lowered.add(adult);
                } else if (!held) {
                    without.add(adult);
                }
            }
        }
    }

    List<Change> single() {
        List<Change> changes = new ArrayList<>();
        List.of(lapsed, lowered, without)
                .forEach(group ->
                        group.stream().limit(MOST).forEach(adult -> changes.add(one(adult, FirstAid.Kind.FULL))));
        return changes.stream().distinct().toList();
    }

    /** The shorter course lets somebody count; it makes nobody the first-aider. */
    List<Change> emergency() {
        return lowered.stream()
                .limit(MOST)
                .map(adult -> one(adult, FirstAid.Kind.EMERGENCY))
                .toList();
    }

    /** One renews, another gets any first aid. */
    List<Change> pairs() {
        List<Change> changes = new ArrayList<>();
        for (Adult first : lapsed.stream().limit(MOST / 2).toList()) {
            lowered.stream()
                    .filter(second -> !second.id().equals(first.id()))
                    .limit(MOST / 2)
                    .forEach(second -> changes.add(Change.renew(List.of(
                            new Renewal(first.id(), FirstAid.Kind.FULL),
                            new Renewal(second.id(), FirstAid.Kind.EMERGENCY)))));
        }
        return changes;
    }

    private static Change one(Adult adult, FirstAid.Kind kind) {
        return Change.renew(List.of(new Renewal(adult.id(), kind)));
    }
}
