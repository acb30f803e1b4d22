package org.earlybridge.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.tariff.CancellationTerms;
import org.earlybridge.training.tariff.CancellationTerms.Band;
import org.earlybridge.training.tariff.CancellationTerms.Waiver;
import org.earlybridge.training.tariff.Tariff;
import org.earlybridge.training.tariff.TariffVersion;
import org.earlybridge.training.tariff.fund.Fund;
import org.earlybridge.training.tariff.pricelist.PriceListView;
import org.earlybridge.training.tariff.pricelist.SeePriceList;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** How prices work, told from the price list itself. */
@Named
@RequestScoped
public class PriceListPage {

    private static final int ALL = 100;

    @Inject
    private SeePriceList seePriceList;

    @Inject
    private Dates dates;

    private Optional<PriceListView> list = Optional.empty();

    @PostConstruct
    void look() {
        list = seePriceList.today();
    }

    public boolean isAny() {
        return list.isPresent();
    }

    public boolean isInvented() {
        return version().filter(TariffVersion::invented).isPresent();
    }

    /** Price list 2026 to 2027 */
    public String getTitle() {
        return version().map(TariffVersion::title).orElse("");
    }

    /** Version 4.1, in force since Tuesday 1 September 2026. */
    public String getSince() {
        return version()
                .map(version -> "Version " + version.number() + ", in force since " + dates.full(version.from()) + ".")
                .orElse("");
    }

    public List<String> getRules() {
        return list.map(PriceListView::tariff).map(Tariff::sentences).orElse(List.of());
    }

    /** Opportunity fund: £8,240.00 left, until Wednesday 31 March 2027. Held by Cambridgeshire. */
    public List<String> getFunds() {
        return list.map(PriceListView::funds).orElse(List.of()).stream()
                .map(this::fund)
                .toList();
    }

    private String fund(Fund fund) {
        return fund.name() + ": " + Words.money(fund.left()) + " left of " + Words.money(fund.budget()) + ", until "
                + dates.full(fund.lastDay()) + ". Held by " + council(fund.holder()) + ".";
    }

    private String council(AuthorityId holder) {
        return list.map(view -> view.tariff().names().of(holder)).orElse(holder.code());
    }

    public List<String> getComing() {
        return list.map(PriceListView::coming).orElse(List.of()).stream()
                .map(version -> version.title() + ", version " + version.number() + ", from "
                        + dates.full(version.from()) + ".")
                .toList();
    }

    /** Until 14 days before the first session: free. After that: all of what you pay. */
    public List<String> getCancelling() {
        return terms().map(CancellationTerms::bands).orElse(List.of()).stream()
                .map(PriceListPage::band)
                .toList();
    }

    private static String band(Band band) {
        String until =
                band.daysBefore() == 0 ? "After that" : "Until " + band.daysBefore() + " days before the first session";
        return until + ": " + part(band.percentOfOwnShare()) + ".";
    }

    private static String part(int percent) {
        if (percent == 0) {
            return "free";
        }
        return percent == ALL ? "all of what you pay" : percent + "% of what you pay";
    }

    public boolean isIllnessWaived() {
        return terms().filter(terms -> terms.waivers().contains(Waiver.ILLNESS)).isPresent();
    }

    public boolean isShortageWaived() {
        return terms().filter(terms -> terms.waivers().contains(Waiver.RATIO_EMERGENCY))
                .isPresent();
    }

    private Optional<CancellationTerms> terms() {
        return version().map(TariffVersion::terms);
    }

    private Optional<TariffVersion> version() {
        return list.map(PriceListView::tariff).map(Tariff::version);
    }
}
