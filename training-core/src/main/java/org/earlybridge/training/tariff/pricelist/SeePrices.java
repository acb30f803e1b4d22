package org.earlybridge.training.tariff.pricelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.place.District;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.tariff.Learner;
import org.earlybridge.training.tariff.Tariff;
import org.earlybridge.training.tariff.Taught;

/**
 * Prices for whoever looks: of somebody signed in at a setting her own, otherwise of whom she says she is, otherwise in
 * full. As many statements for twenty courses as for one.
 */
@ApplicationScoped
public class SeePrices {

    @Inject
    private PricesToday today;

    @Inject
    private Courses courses;

    @Inject
    private PayingSettings settings;

    @Inject
    private Places places;

    @Inject
    private Caller caller;

    protected SeePrices() {}

    SeePrices(PricesToday today, Courses courses, PayingSettings settings, Places places, Caller caller) {
        this.today = today;
        this.courses = courses;
        this.settings = settings;
        this.places = places;
        this.caller = caller;
    }

    /** Empty when no price list is in force. */
    @Transactional
    @AllowedTo(everyone = true)
    public Optional<SeenPrices> of(Collection<CourseCode> wanted, Optional<SaidToBe> said) {
        return today.now().map(prices -> seen(prices, wanted, said));
    }

    private SeenPrices seen(Prices prices, Collection<CourseCode> wanted, Optional<SaidToBe> said) {
        Map<CourseCode, Taught> taught =
                courses.with(wanted).stream().collect(Collectors.toMap(Course::code, Taught::of));
        Optional<Learner> own = own();
        Optional<Learner> learner = own.or(() -> said.flatMap(who -> believed(who, prices.tariff())));
        return new SeenPrices(prices, learner, own.isPresent(), taught);
    }

    private Optional<Learner> own() {
        return caller.provider()
                .flatMap(settings::with)
                .map(setting -> caller.person()
                        .filter(setting::employs)
                        .map(setting::learner)
                        .orElseGet(setting::learner));
    }

    /** Empty where the children live under neither council. */
    private Optional<Learner> believed(SaidToBe said, Tariff tariff) {
        return places.district(said.lives()).flatMap(District::council).map(home -> said.learner(tariff, home));
    }
}
