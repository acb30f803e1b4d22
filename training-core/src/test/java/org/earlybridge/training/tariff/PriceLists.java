package org.earlybridge.training.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.CourseFamily;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.setting.PayerClass;
import org.earlybridge.training.tariff.CancellationTerms.Band;
import org.earlybridge.training.tariff.CancellationTerms.Waiver;

/** The demo's price list and what tests ask of it. Invented. */
public final class PriceLists {

    public static final AuthorityId PCC = new AuthorityId("PCC");
    public static final AuthorityId CCC = new AuthorityId("CCC");
    public static final DistrictCode FENLAND = new DistrictCode("E07000010");
    public static final DistrictCode PETERBOROUGH = new DistrictCode("E06000031");
    public static final FundCode OPP = new FundCode("OPP");
    public static final LocalDate DAY = LocalDate.of(2026, 9, 21);
    public static final CancellationTerms TERMS =
            new CancellationTerms(List.of(new Band(14, 0), new Band(0, 100)), Set.of(Waiver.values()));
    public static final TariffVersion V41 =
            new TariffVersion("4.1", "Price list 2026 to 2027", LocalDate.of(2026, 9, 1), true, TERMS);
    public static final Names NAMES = new Names(
            Map.of(PCC, "Peterborough", CCC, "Cambridgeshire"),
            Map.of(FENLAND, "Fenland", PETERBOROUGH, "Peterborough"),
            Map.of(OPP, "Opportunity fund"));

    static final List<TariffRule> RULES = List.of(
            new Hourly(Money.ofPounds(20)),
            new FreeFamily(CourseFamily.SAFEGUARDING),
            new CouncilPays(
                    Set.of(PayerClass.CHILDMINDER, PayerClass.CHILDMINDER_ASSISTANT),
                    180,
                    OptionalInt.empty(),
                    Money.ofPounds(30)),
            new CouncilPays(Set.of(PayerClass.SESSIONAL_OR_COMMITTEE_RUN), 0, OptionalInt.of(12), Money.ofPounds(20)),
            new FundPays(new PaidBy.Fund(OPP, CCC), Set.of(FENLAND, new DistrictCode("E07000009")), Money.ofPounds(55)),
            new Surcharge(Set.of(PayerClass.HEALTH, PayerClass.OTHER_COUNCIL), 0),
            new Floor(Money.ZERO));

    public static final Tariff TARIFF = new Tariff(V41, RULES, NAMES);
    public static final FundsLeft PLENTY = new FundsLeft(Map.of(OPP, Money.ofPounds(8240)));
    public static final Taught SIX_HOURS =
            new Taught(new CourseCode("ELK-CFHBS"), CourseFamily.SPEECH_AND_LANGUAGE, 360);

    private PriceLists() {}

    public static Learner childminder(AuthorityId home) {
        return new Learner(home, PayerClass.CHILDMINDER, 1, Set.of(FENLAND));
    }

    public static PriceQuestion asked(Taught taught, Learner learner) {
        return new PriceQuestion(taught, learner, DAY, PLENTY);
    }
}
