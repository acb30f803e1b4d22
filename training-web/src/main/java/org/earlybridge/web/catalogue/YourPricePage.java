package org.earlybridge.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.setting.PayerClass;
import org.earlybridge.training.tariff.Tariff;
import org.earlybridge.training.tariff.pricelist.PriceListView;
import org.earlybridge.training.tariff.pricelist.SeePriceList;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.session.ThisRequest;

/** Where a visitor says who she is, to see her price. The answer stands in the address and nowhere else. */
@Named
@RequestScoped
public class YourPricePage {

    private static final String ID = "id";

    @Inject
    private ThisRequest request;

    @Inject
    private SeePriceList seePriceList;

    @Inject
    private Places places;

    private SearchForm form = new SearchForm(Query.NONE);
    private Optional<Tariff> tariff = Optional.empty();

    @PostConstruct
    void look() {
        form = SearchForm.of(request);
        tariff = seePriceList.today().map(PriceListView::tariff);
    }

    /** Payers as the price list tells them apart: a small one by itself where size decides. */
    public List<Option> getKinds() {
        return Arrays.stream(PayerClass.values()).flatMap(this::kinds).toList();
    }

    private Stream<Option> kinds(PayerClass payerClass) {
        OptionalInt below = tariff.map(list -> list.smallBelow(payerClass)).orElse(OptionalInt.empty());
        String name = capital(payerClass.one());
        if (below.isEmpty()) {
            return Stream.of(kind(payerClass, false, name));
        }
        int staff = below.getAsInt();
        return Stream.of(
                kind(payerClass, true, name + " with fewer than " + staff + " staff"),
                kind(payerClass, false, name + " with " + staff + " staff or more"));
    }

    private Option kind(PayerClass payerClass, boolean small, String label) {
        String value = WhoAsks.written(payerClass, small);
        return new Option(value, label, form.has(SearchForm.WHO, value));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Those of the two councils: people from elsewhere pay the full price. */
    public List<Option> getDistricts() {
        return places.districts().stream()
                .filter(district -> district.council().isPresent())
                .map(district -> new Option(
                        district.code().code(),
                        district.name(),
                        form.has(SearchForm.LIVES, district.code().code())))
                .toList();
    }

    /** The list, or the course date she came from. */
    public String getAction() {
        return request.number(ID).isPresent() ? "/course-date" : "/";
    }

    /** The search, or the course date and the search behind it, without who she is. */
    public List<Query.Pair> getKept() {
        return cameFrom().pairs();
    }

    public String getBackHref() {
        return cameFrom().after(getAction());
    }

    private Query cameFrom() {
        Query query =
                Query.NONE.with(ID, request.number(ID).map(String::valueOf).orElse(""));
        for (Query.Pair pair :
                form.query().without(SearchForm.WHO).without(SearchForm.LIVES).pairs()) {
            query = query.with(pair.name(), pair.value());
        }
        return query;
    }
}
