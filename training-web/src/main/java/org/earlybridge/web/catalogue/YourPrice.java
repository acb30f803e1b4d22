package org.earlybridge.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.tariff.Learner;
import org.earlybridge.training.tariff.pricelist.SeePrices;
import org.earlybridge.training.tariff.pricelist.SeenPrices;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ThisRequest;

/** Prices on pages: asked for once for all courses of a page, for whoever is signed in or says who she is. */
@Named
@RequestScoped
public class YourPrice {

    static final String PAGE = "/your-price";

    @Inject
    private ThisRequest request;

    @Inject
    private SeePrices seePrices;

    private SearchForm form = new SearchForm(Query.NONE);
    private Optional<SeenPrices> seen = Optional.empty();

    @PostConstruct
    void read() {
        form = SearchForm.of(request);
    }

    void lookAt(Collection<CourseCode> courses) {
        seen = seePrices.of(courses, WhoAsks.in(form));
    }

    /** Empty without a price list. */
    Optional<PriceTag> tag(FoundDate date) {
        return seen.flatMap(prices -> prices.fullOf(date.course())
                .map(full -> new PriceTag(
                        full,
                        prices.of(date.course()),
                        prices.learner().isPresent() ? CourseDateLink.to(date.id(), form) + "#why" : getChangeHref())));
    }

    Optional<PriceCard> card(CourseCode course, LocalDate firstSession) {
        return seen.flatMap(
                prices -> prices.fullOf(course).map(full -> new PriceCard(prices, course, firstSession, full)));
    }

    /** Whether there is a price list at all. */
    public boolean isAny() {
        return seen.isPresent();
    }

    public boolean isKnown() {
        return learner().isPresent();
    }

    /** From her own setting: there is nothing to choose. */
    public boolean isOwn() {
        return seen.filter(SeenPrices::own).isPresent();
    }

    /** Something was said that we cannot use. */
    public boolean isNotUnderstood() {
        return !isKnown() && WhoAsks.isSaid(form);
    }

    /** a childminder; an academy */
    public String getWho() {
        return learner().map(who -> Words.one(who.payerClass().one())).orElse("");
    }

    private Optional<Learner> learner() {
        return seen.flatMap(SeenPrices::learner);
    }

    /** Where one says who one is, and comes back from with the same search or course date. */
    public String getChangeHref() {
        Query query = form.query();
        String id = request.parameter("id");
        return (id.isEmpty() ? query : query.with("id", id)).after(PAGE);
    }

    /** What a form that narrows the list carries along. */
    public List<Query.Pair> getKept() {
        return form.query().pairs().stream()
                .filter(pair ->
                        pair.name().equals(SearchForm.WHO) || pair.name().equals(SearchForm.LIVES))
                .toList();
    }
}
