package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.notice.Outbox;
import org.earlybridge.training.notice.Template;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The mails of the exchange, put into the outbox in the commit of what they tell of. A lent worker is named once it is agreed. */
@ApplicationScoped
class ExchangeLetters {

    private static final String ASKED = "cover-asked";

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Inject
    private Providers providers;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Courses courses;

    @Inject
    private CoverOffers offers;

    @Inject
    private LenderNames lenders;

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "earlybridge.public.address", defaultValue = "http://localhost:8080")
    private String publicAddress;

    protected ExchangeLetters() {}

    /** To whoever offered the hours; useless once nobody waits any more. */
    void asked(CoverRequest request, CoverOffer offer) {
        send(offer.offeredBy(), ASKED, request, offer, Map.of("who", nameOf(offer)));
    }

    /** To both, and to somebody of the staff bank herself. */
    void agreed(CoverRequest request, CoverOffer offer) {
        Map<String, String> values = Map.of("who", nameOf(offer));
        both("cover-agreed", request, offer, values);
        worker("cover-worker-agreed", request, offer, values);
    }

    void notLawful(CoverRequest request, CoverOffer offer, String because) {
        both("cover-not-lawful", request, offer, Map.of("because", because));
    }

    /** To whoever asked: nobody comes. */
    void gone(CoverRequest request, CoverOffer offer, String because) {
        send(request.askedBy(), "cover-gone", request, offer, Map.of("because", because));
    }

    /** To whoever was asked: nobody waits any more. */
    void noLongerNeeded(CoverRequest request) {
        CoverOffer offer = offers.with(request.offer()).orElseThrow();
        send(offer.offeredBy(), "cover-not-needed", request, offer, Map.of());
    }

    void calledOff(CoverRequest request, CoverOffer offer, String because) {
        Map<String, String> values = Map.of("who", nameOf(offer), "because", because, "owed", owed(request));
        both("cover-called-off", request, offer, values);
        worker("cover-worker-off", request, offer, values);
    }

    private static String owed(CoverRequest request) {
        return request.isTakenBack() ? "Nothing is owed for it." : "It was called off on the day, so it is still owed.";
    }

    private void both(String template, CoverRequest request, CoverOffer offer, Map<String, String> own) {
        for (AccountId account : List.of(request.askedBy(), offer.offeredBy()).stream()
                .distinct()
                .toList()) {
            send(account, template, request, offer, own);
        }
    }

    private void send(AccountId to, String template, CoverRequest request, CoverOffer offer, Map<String, String> own) {
        @Nullable Instant until = template.equals(ASKED) ? request.lapsesAt() : null;
        accounts.open(to).ifPresent(account -> {
            Map<String, String> values = values(request, offer, own);
            values.put("name", account.name());
            values.put("link", publicAddress + pageOf(to, request, offer));
            outbox.put(Template.named(template).fill(event(request, template), address(account), values, until));
        });
    }

    private void worker(String template, CoverRequest request, CoverOffer offer, Map<String, String> own) {
        if (offer.bankWorker().isPresent()) {
            people.with(offer.person())
                    .flatMap(Person::email)
                    .ifPresent(email -> outbox.put(Template.named(template)
                            .fill(event(request, template), email, values(request, offer, own), null)));
        }
    }

    private Map<String, String> values(CoverRequest request, CoverOffer offer, Map<String, String> own) {
        Map<String, String> values = new HashMap<>();
        values.put("reference", request.id().reference());
        values.put("hours", ExchangeWords.hours(request.hours()));
        values.put("borrower", providers.names(List.of(request.setting())).getOrDefault(request.setting(), ""));
        values.put("lender", lenders.of(offer));
        values.put("cost", ExchangeWords.cost(request));
        values.put("course", courseOf(request));
        values.putAll(own);
        return values;
    }

    private String courseOf(CoverRequest request) {
        return cohorts.with(request.date())
                .map(Cohort::course)
                .flatMap(courses::with)
                .map(Course::title)
                .orElseThrow();
    }

    private String nameOf(CoverOffer offer) {
        return people.with(offer.person()).map(Person::name).orElseThrow();
    }

    private static String pageOf(AccountId to, CoverRequest request, CoverOffer offer) {
        boolean bank = offer.bankWorker().isPresent() && to.equals(offer.offeredBy()) && !to.equals(request.askedBy());
        return bank ? "/office/staff-bank" : "/office/cover-exchange";
    }

    private static String event(CoverRequest request, String template) {
        return "cover/" + request.id().reference() + "/" + template;
    }

    private static String address(Account account) {
        return account.email().text();
    }
}
