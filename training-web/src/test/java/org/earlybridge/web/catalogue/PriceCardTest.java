package org.earlybridge.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.CourseFamily;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.setting.PayerClass;
import org.earlybridge.training.tariff.CancellationTerms;
import org.earlybridge.training.tariff.CancellationTerms.Band;
import org.earlybridge.training.tariff.CouncilPays;
import org.earlybridge.training.tariff.FundCode;
import org.earlybridge.training.tariff.FundPays;
import org.earlybridge.training.tariff.FundsLeft;
import org.earlybridge.training.tariff.Hourly;
import org.earlybridge.training.tariff.Learner;
import org.earlybridge.training.tariff.Names;
import org.earlybridge.training.tariff.PaidBy;
import org.earlybridge.training.tariff.Tariff;
import org.earlybridge.training.tariff.TariffVersion;
import org.earlybridge.training.tariff.Taught;
import org.earlybridge.training.tariff.pricelist.Prices;
import org.earlybridge.training.tariff.pricelist.SeenPrices;
import org.junit.jupiter.api.Test;

class PriceCardTest {

    private static final AuthorityId PCC = new AuthorityId("PCC");
    private static final AuthorityId CCC = new AuthorityId("CCC");
    private static final DistrictCode FENLAND = new DistrictCode("E07000010");
    private static final FundCode OPP = new FundCode("OPP");
    private static final CourseCode ELKLAN = new CourseCode("ELK-CFHBS");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final Names NAMES = new Names(
            Map.of(PCC, "Peterborough", CCC, "Cambridgeshire"),
            Map.of(FENLAND, "Fenland"),
            Map.of(OPP, "Opportunity fund"));
    private static final Tariff TARIFF = new Tariff(
            new TariffVersion(
                    "4.1",
                    "Price list 2026 to 2027",
                    LocalDate.of(2026, 9, 1),
                    true,
                    new CancellationTerms(List.of(new Band(14, 0), new Band(0, 100)), Set.of())),
            List.of(
                    new Hourly(Money.ofPounds(20)),
                    new CouncilPays(Set.of(PayerClass.CHILDMINDER), 180, OptionalInt.empty(), Money.ofPounds(30)),
                    new FundPays(new PaidBy.Fund(OPP, CCC), Set.of(FENLAND), Money.ofPounds(55))),
            NAMES);

    @Test
    void a_childminder_sees_who_pays_what_and_what_is_left_to_her() {
        PriceCard card = card(Optional.of(childminder(PCC)));
        assertThat(card.getAmount()).isEqualTo("£35.00");
        assertThat(card.getFact()).isEqualTo("£35.00 for you, of £120.00");
        assertThat(card.getLines())
                .extracting(PriceShare::getText, PriceShare::getAmount, PriceShare::getColour)
                .containsExactly(
                        tuple("Peterborough pays", "− £30.00", "by-pcc"),
                        tuple("Opportunity fund pays", "− £55.00", "by-fund"),
                        tuple("You pay", "£35.00", "by-payer"));
    }

    @Test
    void the_pieces_of_the_bar_touch_and_fill_it() {
        List<PriceShare> lines = card(Optional.of(childminder(PCC))).getLines();
        assertThat(lines).extracting(PriceShare::getBegins).containsExactly("0.00", "25.00", "70.83");
        assertThat(lines).extracting(PriceShare::getWidth).containsExactly("25.00", "45.83", "29.17");
    }

    @Test
    void it_says_what_somebody_of_the_other_council_pays_because_it_was_worked_out() {
        assertThat(card(Optional.of(childminder(PCC))).getParity())
                .isEqualTo("A Cambridgeshire childminder pays £35.00 too.");
        assertThat(card(Optional.of(childminder(CCC))).getParity())
                .isEqualTo("A Peterborough childminder pays £35.00 too.");
        assertThat(card(Optional.of(childminder(PCC))).getHome()).isEqualTo("Your home council is Peterborough.");
    }

    @Test
    void who_has_not_said_who_she_is_sees_the_full_price_and_no_lines() {
        PriceCard card = card(Optional.empty());
        assertThat(card.isMine()).isFalse();
        assertThat(card.getFact()).isEqualTo("£120.00, the full price");
        assertThat(card.getLines()).isEmpty();
        assertThat(card.getParity()).isEmpty();
        assertThat(card.getCancelling()).startsWith("Free until 1 October.");
    }

    @Test
    void in_the_list_the_price_says_of_what_it_is_a_part() {
        SeenPrices seen = seen(Optional.of(childminder(PCC)));
        PriceTag mine = new PriceTag(Money.ofPounds(120), seen.of(ELKLAN), "/course-date?id=1#why");
        assertThat(mine.getAmount() + " " + mine.getMeaning()).isEqualTo("£35.00 you pay, of £120.00");
        PriceTag full = new PriceTag(Money.ofPounds(120), Optional.empty(), "/your-price");
        assertThat(full.getAmount() + " " + full.getMeaning()).isEqualTo("£120.00 full price");
        assertThat(full.getAsk()).isEqualTo("What would you pay?");
    }

    private static PriceCard card(Optional<Learner> learner) {
        return new PriceCard(seen(learner), ELKLAN, LocalDate.of(2026, 10, 15), Money.ofPounds(120));
    }

    private static SeenPrices seen(Optional<Learner> learner) {
        Prices prices = new Prices(TARIFF, new FundsLeft(Map.of(OPP, Money.ofPounds(500))), TODAY);
        return new SeenPrices(
                prices, learner, false, Map.of(ELKLAN, new Taught(ELKLAN, CourseFamily.SPEECH_AND_LANGUAGE, 360)));
    }

    private static Learner childminder(AuthorityId home) {
        return new Learner(home, PayerClass.CHILDMINDER, 1, Set.of(FENLAND));
    }
}
