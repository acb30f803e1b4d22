package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.BookedChildren;
import org.earlybridge.training.cover.Days;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;

/**
 * A manager, or a childminder, says how many children of which date of birth come when. There is no place for a name. What
 * was true before a change stays as it was.
 */
@ApplicationScoped
public class KeepChildren {

    private static final Kept OVERTAKEN =
            Kept.refused("group", "Somebody else changed these children while your page was open. Look at them again");

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private Rosters rosters;

    @Inject
    private ChildrenRules rules;

    @Inject
    private MinderHours minderHours;

    protected KeepChildren() {}

    @Transactional
    @AllowedTo({Role.MANAGER, Role.CHILDMINDER})
    public Kept add(ProviderId id, Group typed) {
        Provider own = ownHouse.toChange(id);
        Group group = atHome(own, typed);
        List<Mistake> mistakes = rules.mistakes(own, group);
        if (!mistakes.isEmpty()) {
            return new Kept.Refused(mistakes);
        }
        store(own, group);
        ownHouse.tell(own, "children added", "", group.words());
        return Kept.done();
    }

    /** From the new group's first day on; until then the old one stays. */
    @Transactional
    @AllowedTo({Role.MANAGER, Role.CHILDMINDER})
    public Kept change(ProviderId id, Collection<Long> rows, Group typed) {
        Provider own = ownHouse.toChange(id);
        Group group = atHome(own, typed);
        List<Mistake> mistakes = rules.mistakes(own, group);
        if (!mistakes.isEmpty()) {
            return new Kept.Refused(mistakes);
        }
        Optional<Group.Stored> old = stillThere(own, rows);
        if (old.isEmpty()) {
            return OVERTAKEN;
        }
        cut(own, old.get(), group.days().first().minusDays(1));
        store(own, group);
        ownHouse.tell(own, "children changed", old.get().group().words(), group.words());
        return Kept.done();
    }

    /** @param last the last day on which they come */
    @Transactional
    @AllowedTo({Role.MANAGER, Role.CHILDMINDER})
    public Kept end(ProviderId id, Collection<Long> rows, LocalDate last) {
        Provider own = ownHouse.toChange(id);
        if (last.isBefore(ownHouse.today().minusDays(1))) {
            return Kept.refused("last", "The last day must not lie before yesterday: what is over stays as it was");
        }
        Optional<Group.Stored> old = stillThere(own, rows);
        if (old.isEmpty()) {
            return OVERTAKEN;
        }
        cut(own, old.get(), last);
        ownHouse.tell(own, "children ended", old.get().group().words(), "last day " + Said.day(last));
        return Kept.done();
    }

    /** A childminder is asked for no room. */
    private Group atHome(Provider own, Group typed) {
        return own.kind().isChildminder() ? typed.in(minderHours.home(own)) : typed;
    }

    /** All rows or none: who changed one of them in between made other rows. */
    private Optional<Group.Stored> stillThere(Provider own, Collection<Long> rows) {
        return ChildGroups.of(rosters.childrenAt(own.id(), ownHouse.today(), ChildGroups.FOR_EVER)).stream()
                .filter(stored -> Set.copyOf(stored.rows()).equals(Set.copyOf(rows)))
                .findFirst();
    }

    private void cut(Provider own, Group.Stored old, LocalDate last) {
        List<BookedChildren> rows = rosters.childrenAt(own.id(), ownHouse.today(), ChildGroups.FOR_EVER).stream()
                .filter(row -> old.rows().contains(row.id()))
                .toList();
        rows.forEach(row -> cut(row, last));
        rosters.settle();
    }

    void cut(BookedChildren row, LocalDate last) {
        Optional<Days> rest = row.days().before(last.plusDays(1)).filter(days -> days.haveA(row.weekday()));
        rest.flatMap(Days::last).ifPresentOrElse(row::endOn, () -> rosters.remove(row));
    }

    private void store(Provider own, Group group) {
        put(own, group);
        rosters.settle();
        if (own.kind().isChildminder()) {
            minderHours.cover(own, group);
        }
    }

    void put(Provider own, Group group) {
        group.weekdays().stream()
                .sorted()
                .filter(group.days()::haveA)
                .forEach(weekday -> rosters.add(new BookedChildren(own, weekday, group.children(), group.days())));
    }

    /** A line for each that changed; the file itself is not kept. */
    void tellOfSheet(Provider own, SheetPreview what) {
        rosters.settle();
        what.lines()
                .forEach(line -> ownHouse.tell(
                        own, "children " + line.effect().name().toLowerCase(Locale.ROOT), "", line.sentence()));
    }
}
