package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.count.Standing;
import org.earlybridge.training.cover.count.WhoCounts;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.rulebook.RuleBook;
import org.earlybridge.training.exchange.Mending.FirstAidHeld;
import org.earlybridge.training.exchange.TryOffers.Shortage;
import org.earlybridge.training.exchange.TryOffers.Tried;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.workforce.EmploymentRole;

/** A manager asks who could come while some of hers are at a course date. Nothing is stored. */
@ApplicationScoped
public class FindCover {

    @Inject
    private OwnExchange own;

    @Inject
    private CoverOffers offers;

    @Inject
    private CoverRequests requests;

    @Inject
    private TryOffers tryOffers;

    @Inject
    private CoverPurse purse;

    @Inject
    private ExchangeNames names;

    @Inject
    private Clock clock;

    protected FindCover() {}

    /** Each day that is short, with those who would mend it; empty where nothing is short. */
    @Transactional
    @AllowedTo(Role.MANAGER)
    public List<Gap> of(CourseNeed need) {
        Provider setting = own.mayNeed(need);
        List<Shortage> days = tryOffers.shortDays(setting, need, LocalDate.now(clock));
        List<CoverOffer> open = days.isEmpty()
                ? List.of()
                : offers.openOn(days.stream().map(day -> day.hours().day()).toList(), setting.id());
        Set<OfferId> waiting = waiting(setting);
        return days.stream()
                .map(day -> new Gap(
                        day.hours(),
                        day.sentence(),
                        tryOffers.mending(setting, need, day, open).stream()
                                .map(tried -> mending(setting, tried, waiting))
                                .toList()))
                .toList();
    }

    private Set<OfferId> waiting(Provider setting) {
        Instant now = clock.instant();
        return requests.by(setting.id(), LocalDate.now(clock)).stream()
                .filter(request -> request.waitsAt(now))
                .map(CoverRequest::offer)
                .collect(Collectors.toSet());
    }

    private Mending mending(Provider setting, Tried tried, Set<OfferId> waiting) {
        CoverOffer offer = tried.offer();
        Money cost = Priced.cost(offer.hourPence(), tried.wanted());
        Optional<Standing> standing = standing(tried);
        return new Mending(
                offer.id(),
                names.lender(offer),
                offer.bankWorker().isPresent(),
                tried.distance(),
                standing.map(Standing::level).orElse(0),
                standing.flatMap(FirstAidHeld::of),
                offer.hourPence(),
                cost,
                purse.wouldPay(setting, cost),
                tried.release().colour(),
                waiting.contains(offer.id()));
    }

    /** As the engine counted her on that day. */
    private static Optional<Standing> standing(Tried tried) {
        LocalDate day = tried.wanted().day();
        WhoCounts whoCounts = new WhoCounts(RuleBook.current().on(day, false), day);
        return tried.release().worst().stream()
                .flatMap(one -> one.verdict().day().adults().stream())
                .filter(adult -> isHer(adult, tried))
                .map(whoCounts::of)
                .findFirst();
    }

    private static boolean isHer(Adult adult, Tried tried) {
        String id = String.valueOf(tried.offer().person().value());
        return adult.role() == EmploymentRole.COVER
                && (adult.id().equals(id) || adult.id().startsWith(id + "/"));
    }
}
