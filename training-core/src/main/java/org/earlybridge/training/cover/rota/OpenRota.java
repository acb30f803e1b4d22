package org.earlybridge.training.cover.rota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.rota.RotaChange.Lasting;
import org.earlybridge.training.cover.rota.StaffNames.Known;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.EmploymentId;

/** A setting's rota from a day on, while somebody changes it: by the page or by a file, under the same rules. */
final class OpenRota {

    static final Comparator<RotaCell> IN_ORDER =
            Comparator.comparing(RotaCell::day).thenComparing(cell -> cell.who().value());

    private final Provider own;
    private final OwnHouse ownHouse;
    private final RotaPatterns patterns;
    private final Known staff;
    private final RotaRules rules;

    OpenRota(Provider own, OwnHouse ownHouse, RotaPatterns patterns, Known staff, RotaRules rules) {
        this.own = own;
        this.ownHouse = ownHouse;
        this.patterns = patterns;
        this.staff = staff;
        this.rules = rules;
    }

    RotaRules rules() {
        return rules;
    }

    Known staff() {
        return staff;
    }

    List<Hours> on(RotaCell cell) {
        return patterns.on(cell);
    }

    boolean isAlone(RotaCell cell) {
        return patterns.isAlone(cell);
    }

    boolean isOver(LocalDate day) {
        return day.isBefore(ownHouse.today());
    }

    /** Days that are over are left out. */
    Set<RotaCell> changed(Map<RotaCell, List<Hours>> wanted) {
        Set<RotaCell> changed = new TreeSet<>(IN_ORDER);
        wanted.forEach((cell, hours) -> {
            if (!isOver(cell.day()) && !isAsStored(cell, hours)) {
                changed.add(cell);
            }
        });
        return changed;
    }

    boolean isAsStored(RotaCell cell, List<Hours> hours) {
        return Set.copyOf(on(cell)).equals(Set.copyOf(hours));
    }

    /** All that is wrong at once, in the order of the page. */
    List<RotaMistake> mistakes(Map<RotaCell, List<Hours>> wanted, Set<RotaCell> changed) {
        List<RotaMistake> mistakes = new ArrayList<>();
        changed.forEach(cell -> mistakes.addAll(rules.mistakes(cell, wanted.getOrDefault(cell, List.of()))));
        if (mistakes.isEmpty()) {
            mistakes.addAll(rules.acrossEmployments(wanted));
        }
        return mistakes;
    }

    void write(Map<RotaCell, List<Hours>> wanted, Set<RotaCell> changed, Lasting lasting) {
        tell(wanted, changed, lasting);
        changed.forEach(cell -> set(cell, wanted.getOrDefault(cell, List.of()), lasting));
        patterns.settle();
    }

    private void set(RotaCell cell, List<Hours> hours, Lasting lasting) {
        Employment work = staff.with(cell.who()).orElseThrow().work();
        if (lasting == Lasting.EVERY_WEEK) {
            patterns.setFrom(work, cell.day(), hours);
        } else {
            patterns.setOnly(work, cell.day(), hours);
        }
    }

    /** One line for each person, before it is changed. */
    private void tell(Map<RotaCell, List<Hours>> wanted, Set<RotaCell> changed, Lasting lasting) {
        Map<EmploymentId, List<RotaCell>> byPerson =
                changed.stream().collect(Collectors.groupingBy(RotaCell::who, Collectors.toList()));
        String what = lasting == Lasting.EVERY_WEEK ? "rota changed from then on" : "rota of a week changed";
        byPerson.forEach((who, cells) -> ownHouse.tell(
                own,
                what,
                staff.name(who) + ": " + words(cells, this::on),
                staff.name(who) + ": " + words(cells, cell -> wanted.getOrDefault(cell, List.of()))));
    }

    private static String words(List<RotaCell> cells, Function<RotaCell, List<Hours>> hours) {
        return cells.stream()
                .map(cell -> cell.day() + " " + Said.hours(hours.apply(cell)))
                .collect(Collectors.joining("; "));
    }
}
