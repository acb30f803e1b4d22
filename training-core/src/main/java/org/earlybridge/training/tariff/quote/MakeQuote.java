package org.earlybridge.training.tariff.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.tariff.Learner;
import org.earlybridge.training.tariff.Price;
import org.earlybridge.training.tariff.Taught;
import org.earlybridge.training.tariff.pricelist.PayingSetting;
import org.earlybridge.training.tariff.pricelist.PayingSettings;
import org.earlybridge.training.tariff.pricelist.Prices;
import org.earlybridge.training.tariff.pricelist.PricesToday;
import org.earlybridge.training.tariff.quote.OfferedDates.OfferedDate;
import org.earlybridge.training.workforce.PersonId;

/**
 * Tells a childminder the price for herself and those who work with her, and a manager the price for her staff. A
 * practitioner asks her manager, who pays and must keep her cover.
 */
@ApplicationScoped
public class MakeQuote {

    private static final Set<Role> WHO_BOOK = Set.of(Role.CHILDMINDER, Role.MANAGER);

    @Inject
    private OfferedDates dates;

    @Inject
    private PayingSettings settings;

    @Inject
    private PricesToday prices;

    @Inject
    private Quotes quotes;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected MakeQuote() {}

    MakeQuote(OfferedDates dates, PayingSettings settings, PricesToday prices, Quotes quotes, Asker asker) {
        this.dates = dates;
        this.settings = settings;
        this.prices = prices;
        this.quotes = quotes;
        this.caller = asker.caller();
        this.clock = asker.clock();
    }

    /** Who asks, and when. */
    record Asker(Caller caller, Clock clock) {}

    /** @throws IllegalArgumentException unless there is somebody, and nobody twice */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Quoted of(CohortId date, List<PersonId> attendees) {
        if (attendees.isEmpty() || new HashSet<>(attendees).size() != attendees.size()) {
            throw new IllegalArgumentException("a quote is for somebody, and for nobody twice: " + attendees);
        }
        Optional<OfferedDate> offered = dates.with(date);
        if (offered.isEmpty()) {
            return new Quoted.NoSuchDate();
        }
        List<PayingSetting> mine = settings.with(caller.providers(WHO_BOOK));
        Optional<PersonId> stranger = attendees.stream()
                .filter(person -> mine.stream().noneMatch(setting -> setting.employs(person)))
                .findFirst();
        if (stranger.isPresent()) {
            return new Quoted.NotYours(stranger.get());
        }
        return mine.stream()
                .filter(setting -> attendees.stream().allMatch(setting::employs))
                .findFirst()
                .map(payer -> quoted(offered.get(), payer, attendees))
                .orElseGet(Quoted.NotTogether::new);
    }

    private Quoted quoted(OfferedDate offered, PayingSetting payer, List<PersonId> attendees) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Course course = offered.course();
        if (!offered.cohort().isBookableAt(now)) {
            return new Quoted.Closed(offered.cohort().booking(), now);
        }
        if (!course.isOpenToChildminders() && payer.provider().kind().isChildminder()) {
            return new Quoted.NotEligible(course.narrowingReason().orElseThrow());
        }
        Optional<Prices> today = prices.now();
        if (today.isEmpty()) {
            return new Quoted.NoPriceList();
        }
        Quote quote = new Quote(
                offered.cohort(),
                payer.provider(),
                today.get().tariff().version(),
                caller.me().account(),
                now);
        fill(quote, today.get(), payer, Taught.of(course), attendees);
        quotes.add(quote);
        return new Quoted.Made(quote, today.get().tariff().version());
    }

    /** In the order asked: a fund with little left helps the first before the second. */
    private static void fill(Quote quote, Prices today, PayingSetting payer, Taught taught, List<PersonId> attendees) {
        Prices left = today;
        for (PersonId person : attendees) {
            Learner learner = payer.learner(person);
            Price price = left.of(taught, learner);
            quote.add(new PricedPerson(person, learner, price));
            left = left.after(price);
        }
    }
}
