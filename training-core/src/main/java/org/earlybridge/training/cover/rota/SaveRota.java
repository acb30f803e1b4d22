package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.rota.RotaChange.Lasting;
import org.earlybridge.training.cover.rota.StaffNames.Known;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.EmploymentId;

/**
 * Stores a week of a setting's rota, all of it or nothing. Days that are over stay as they were. Who saved the same week
 * meanwhile is not written over: the second is told what changed.
 */
@ApplicationScoped
public class SaveRota {

    private static final Comparator<RotaCell> IN_ORDER =
            Comparator.comparing(RotaCell::day).thenComparing(cell -> cell.who().value());

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private Rosters rosters;

    @Inject
    private RotaExceptions exceptions;

    @Inject
    private StaffNames staffNames;

    protected SaveRota() {}

    @Transactional
    @AllowedTo(Role.MANAGER)
    public RotaSaved week(ProviderId id, RotaChange change) {
        Provider own = ownHouse.toChange(id);
        RotaPatterns patterns = new RotaPatterns(rosters, exceptions, own.id(), change.monday());
        Known staff = staffNames.of(own.id(), change.monday());
        RotaRules rules = new RotaRules(own, rosters.roomsOf(own.id()), staff);
        List<String> overtaken = overtaken(change, patterns, rules);
        if (!overtaken.isEmpty()) {
            return new RotaSaved.Overtaken(overtaken);
        }
        Set<RotaCell> changed = changed(change, patterns);
        List<RotaMistake> mistakes = mistakes(change, changed, rules);
        if (!mistakes.isEmpty()) {
            return new RotaSaved.Refused(mistakes);
        }
        tell(own, change, changed, patterns, staff);
        changed.forEach(cell -> set(patterns, staff, cell, change));
        rosters.settle();
        return new RotaSaved.Done(changed.size(), rules.odd(change.wanted(), changed));
    }

    private static List<String> overtaken(RotaChange change, RotaPatterns patterns, RotaRules rules) {
        return change.seen().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(IN_ORDER))
                .filter(seen -> !patterns.on(seen.getKey()).equals(seen.getValue()))
                .map(seen -> rules.where(seen.getKey()) + "now " + Said.hours(patterns.on(seen.getKey())) + ", was "
                        + Said.hours(seen.getValue()) + " when you opened the page")
                .toList();
    }

    private Set<RotaCell> changed(RotaChange change, RotaPatterns patterns) {
        Set<RotaCell> changed = new TreeSet<>(IN_ORDER);
        change.wanted().forEach((cell, hours) -> {
            if (!cell.day().isBefore(ownHouse.today())
                    && !Set.copyOf(patterns.on(cell)).equals(Set.copyOf(hours))) {
                changed.add(cell);
            }
        });
        return changed;
    }

    /** All that is wrong at once, in the order of the page. */
    private static List<RotaMistake> mistakes(RotaChange change, Set<RotaCell> changed, RotaRules rules) {
        List<RotaMistake> mistakes = new ArrayList<>();
        changed.forEach(cell ->
                mistakes.addAll(rules.mistakes(cell, change.wanted().getOrDefault(cell, List.of()))));
        if (mistakes.isEmpty()) {
            mistakes.addAll(rules.acrossEmployments(change.wanted()));
        }
        return mistakes;
    }

    private static void set(RotaPatterns patterns, Known staff, RotaCell cell, RotaChange change) {
        Employment work = staff.with(cell.who()).orElseThrow().work();
        List<Hours> hours = change.wanted().getOrDefault(cell, List.of());
        if (change.lasting() == Lasting.EVERY_WEEK) {
            patterns.setFrom(work, cell.day(), hours);
        } else {
            patterns.setOnly(work, cell.day(), hours);
        }
    }

    /** One line for each person, before it is changed. */
    private void tell(Provider own, RotaChange change, Set<RotaCell> changed, RotaPatterns patterns, Known staff) {
        Map<EmploymentId, List<RotaCell>> byPerson =
                changed.stream().collect(Collectors.groupingBy(RotaCell::who, Collectors.toList()));
        String what = change.lasting() == Lasting.EVERY_WEEK ? "rota changed from then on" : "rota of a week changed";
        byPerson.forEach((who, cells) -> ownHouse.tell(
                own,
                what,
                staff.name(who) + ": " + words(cells, patterns::on),
                staff.name(who) + ": " + words(cells, cell -> change.wanted().getOrDefault(cell, List.of()))));
    }

    private static String words(List<RotaCell> cells, Function<RotaCell, List<Hours>> hours) {
        return cells.stream()
                .map(cell -> cell.day() + " " + Said.hours(hours.apply(cell)))
                .collect(Collectors.joining("; "));
    }
}
