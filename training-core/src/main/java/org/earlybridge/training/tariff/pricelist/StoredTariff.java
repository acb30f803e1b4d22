package org.earlybridge.training.tariff.pricelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.setting.PayerClass;
import org.earlybridge.training.tariff.CancellationTerms;
import org.earlybridge.training.tariff.CancellationTerms.Band;
import org.earlybridge.training.tariff.CancellationTerms.Waiver;
import org.earlybridge.training.tariff.FundCode;
import org.earlybridge.training.tariff.Names;
import org.earlybridge.training.tariff.Tariff;
import org.earlybridge.training.tariff.TariffVersion;
import org.jspecify.annotations.Nullable;

/** A price list while its rows are read, columns in the order in which {@link Tariffs} selects them. */
final class StoredTariff {

    private final String number;
    private String title = "";
    private @Nullable LocalDate from;
    private boolean invented;
    private final Map<Integer, RuleRow> rules = new TreeMap<>();
    private final List<Band> bands = new ArrayList<>();
    private final Set<Waiver> waivers = EnumSet.noneOf(Waiver.class);
    private final Map<AuthorityId, String> councils = new HashMap<>();
    private final Map<DistrictCode, String> districts = new HashMap<>();
    private final Map<FundCode, String> funds = new HashMap<>();

    StoredTariff(String number) {
        this.number = number;
    }

    void head(Object[] row) {
        title = (String) row[0];
        from = LocalDate.parse(row[1].toString());
        invented = (Boolean) row[2];
    }

    void rule(@Nullable Object[] row) {
        RuleRow rule = new RuleRow(row);
        rules.put(rule.order(), rule);
        rule.fundName().ifPresent(name -> funds.put(rule.fund().fund(), name));
    }

    void payerClass(Object[] row) {
        at(row).isFor(PayerClass.valueOf((String) row[1]));
    }

    void district(Object[] row) {
        DistrictCode code = new DistrictCode((String) row[1]);
        at(row).isFor(code);
        districts.put(code, (String) row[2]);
    }

    private RuleRow at(Object[] row) {
        return rules.computeIfAbsent(((Number) row[0]).intValue(), order -> {
            throw new IllegalStateException("price list " + number + " has no rule " + order);
        });
    }

    void band(Object[] row) {
        bands.add(new Band(((Number) row[0]).intValue(), ((Number) row[1]).intValue()));
    }

    void waiver(Object[] row) {
        waivers.add(Waiver.valueOf((String) row[0]));
    }

    void council(Object[] row) {
        councils.put(new AuthorityId((String) row[0]), (String) row[1]);
    }

    Tariff tariff() {
        if (from == null) {
            throw new IllegalStateException("there is no price list " + number);
        }
        return new Tariff(
                new TariffVersion(number, title, from, invented, new CancellationTerms(bands, waivers)),
                rules.values().stream().map(RuleRow::rule).toList(),
                new Names(councils, districts, funds));
    }
}
