package org.earlybridge.training.demo.price;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.text.Sheet;
import org.earlybridge.training.tariff.CancellationTerms.Waiver;

/** Lays out the price list in force and the one before it, and the funds that pay for some. */
public final class PriceLists {

    private static final int DAYS_FREE = 14;
    private static final int FEWEST_MONTHS_OF_A_FUND = 3;

    private final World world;
    private final int schoolYear;
    private final Set<String> begun = new HashSet<>();
    private int rules;

    public PriceLists(World world, int schoolYear) {
        this.world = world;
        this.schoolYear = schoolYear;
    }

    public void layOut() {
        Sheet.read("funds.txt").forEach(this::fund);
        Sheet.read("prices.txt").forEach(line -> {
            if (begun.add(line.text("list"))) {
                list(line.text("list"), schoolYear - line.number("ago"));
            }
            rule(line);
        });
    }

    private void fund(Sheet.Line line) {
        LocalDate last = LocalDate.of(world.today().getYear(), Month.MARCH, 31);
        while (last.isBefore(world.today().plusMonths(FEWEST_MONTHS_OF_A_FUND))) {
            last = last.plusYears(1);
        }
        long pence = line.number("pence");
        world.add(new Rows.Fund(
                line.text("code"),
                line.text("council"),
                line.text("name"),
                pence,
                pence,
                last.minusYears(2).plusDays(1),
                last,
                line.text("for")));
    }

    private void list(String number, int year) {
        rules = 0;
        world.add(new Rows.Tariff(
                number, "Price list " + year + " to " + (year + 1), LocalDate.of(year, Month.SEPTEMBER, 1), true));
        world.add(new Rows.TariffBand(number, DAYS_FREE, 0));
        world.add(new Rows.TariffBand(number, 0, 100));
        for (Waiver waiver : Waiver.values()) {
            world.add(new Rows.TariffWaiver(number, waiver.name()));
        }
    }

    private void rule(Sheet.Line line) {
        String number = line.text("list");
        rules++;
        world.add(new Rows.TariffRule(
                number,
                rules,
                line.text("kind"),
                line.perhaps("pence").map(Long::valueOf).orElse(null),
                line.perhaps("percent").map(Integer::valueOf).orElse(null),
                line.perhaps("over").map(Integer::valueOf).orElse(null),
                line.perhaps("fewer").map(Integer::valueOf).orElse(null),
                line.perhaps("family").orElse(null),
                line.perhaps("fund").orElse(null)));
        all(line, "who").forEach(who -> world.add(new Rows.TariffRuleClass(number, rules, who)));
        all(line, "districts").forEach(code -> world.add(new Rows.TariffRuleDistrict(number, rules, code)));
    }

    private static List<String> all(Sheet.Line line, String heading) {
        return line.perhaps(heading).isEmpty() ? List.of() : line.list(heading);
    }
}
