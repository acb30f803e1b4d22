package org.earlybridge.training.tariff.pricelist;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseFamily;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.setting.PayerClass;
import org.earlybridge.training.tariff.CouncilPays;
import org.earlybridge.training.tariff.Floor;
import org.earlybridge.training.tariff.FreeFamily;
import org.earlybridge.training.tariff.FundCode;
import org.earlybridge.training.tariff.FundPays;
import org.earlybridge.training.tariff.Hourly;
import org.earlybridge.training.tariff.PaidBy;
import org.earlybridge.training.tariff.Surcharge;
import org.earlybridge.training.tariff.TariffRule;
import org.jspecify.annotations.Nullable;

/** A rule as stored. Which columns it needs depends on its kind, and the table's constraints see that they are there. */
final class RuleRow {

    private final @Nullable Object[] columns;
    private final Set<PayerClass> classes = EnumSet.noneOf(PayerClass.class);
    private final Set<DistrictCode> districts = new HashSet<>();

    RuleRow(@Nullable Object[] columns) {
        this.columns = columns;
    }

    /** Each kind of row is a kind of rule. */
    private enum Kind {
        HOURLY {
            @Override
            TariffRule of(RuleRow row) {
                return new Hourly(row.amount());
            }
        },
        FREE_FAMILY {
            @Override
            TariffRule of(RuleRow row) {
                return new FreeFamily(CourseFamily.valueOf(row.text(6)));
            }
        },
        COUNCIL_PAYS {
            @Override
            TariffRule of(RuleRow row) {
                return new CouncilPays(row.classes, row.number(4), row.fewerThanStaff(), row.amount());
            }
        },
        FUND_PAYS {
            @Override
            TariffRule of(RuleRow row) {
                return new FundPays(row.fund(), row.districts, row.amount());
            }
        },
        SURCHARGE {
            @Override
            TariffRule of(RuleRow row) {
                return new Surcharge(row.classes, row.number(3));
            }
        },
        FLOOR {
            @Override
            TariffRule of(RuleRow row) {
                return new Floor(row.amount());
            }
        };

        abstract TariffRule of(RuleRow row);
    }

    void isFor(PayerClass payerClass) {
        classes.add(payerClass);
    }

    void isFor(DistrictCode district) {
        districts.add(district);
    }

    int order() {
        return number(0);
    }

    TariffRule rule() {
        return Kind.valueOf(text(1)).of(this);
    }

    PaidBy.Fund fund() {
        return new PaidBy.Fund(new FundCode(text(7)), new AuthorityId(text(8)));
    }

    Optional<String> fundName() {
        return Optional.ofNullable((String) columns[9]);
    }

    private Money amount() {
        return Money.ofPence(((Number) present(2)).longValue());
    }

    private OptionalInt fewerThanStaff() {
        return columns[5] == null ? OptionalInt.empty() : OptionalInt.of(number(5));
    }

    private int number(int at) {
        return ((Number) present(at)).intValue();
    }

    private String text(int at) {
        return (String) present(at);
    }

    private Object present(int at) {
        Object column = columns[at];
        if (column == null) {
            throw new IllegalStateException("column " + at + " of a rule of kind " + columns[1] + " is empty");
        }
        return column;
    }
}
