package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
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

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Inject
    private Providers providers;

    @Inject
    private ExchangeNames names;

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "earlybridge.public.address", defaultValue = "http://localhost:8080")
    private String publicAddress;

    protected ExchangeLetters() {}

    private record Letter(
            String template,
            Map<String, String> own,
            String event,
            @Nullable Instant until) {

        Letter(String template, Map<String, String> own) {
            this(template, own, template, null);
        }
    }

    /** To whoever offered the hours; useless once nobody waits any more. */
    void asked(CoverRequest request, CoverOffer offer) {
        send(
                offer.offeredBy(),
                new Letter("cover-asked", Map.of("who", nameOf(offer)), "cover-asked", request.lapsesAt()),
                request,
                offer);
    }

    /** To both, and to somebody of the staff bank herself. */
    void agreed(CoverRequest request, CoverOffer offer) {
        Map<String, String> own = Map.of("who", nameOf(offer));
        both(new Letter("cover-agreed", own), request, offer);
        worker(new Letter("cover-worker-agreed", own), request, offer);
    }

    /** Once for each reason: it may fail for another the next time. */
    void notLawful(CoverRequest request, CoverOffer offer, String because) {
        String template = "cover-not-lawful";
        String event = Integer.toHexString(because.hashCode()) + "/" + template;
        both(new Letter(template, Map.of("because", because), event, null), request, offer);
    }

    /** To whoever asked: nobody comes. */
    void gone(CoverRequest request, CoverOffer offer, String because) {
        send(request.askedBy(), new Letter("cover-gone", Map.of("because", because)), request, offer);
    }

    /** To whoever was asked: nobody waits any more. */
    void noLongerNeeded(CoverRequest request, CoverOffer offer) {
        send(offer.offeredBy(), new Letter("cover-not-needed", Map.of()), request, offer);
    }

    void calledOff(CoverRequest request, CoverOffer offer, String because) {
        Map<String, String> own = Map.of("who", nameOf(offer), "because", because, "owed", owed(request));
        both(new Letter("cover-called-off", own), request, offer);
        worker(new Letter("cover-worker-off", own), request, offer);
    }

    private static String owed(CoverRequest request) {
        return request.isOwed() ? "It was called off on the day, so it is still owed." : "Nothing is owed for it.";
    }

    private void both(Letter letter, CoverRequest request, CoverOffer offer) {
        Stream.of(request.askedBy(), offer.offeredBy())
                .distinct()
                .forEach(account -> send(account, letter, request, offer));
    }

    private void send(AccountId to, Letter letter, CoverRequest request, CoverOffer offer) {
        accounts.open(to).ifPresent(account -> {
            Map<String, String> values = values(request, offer, letter.own());
            values.put("name", account.name());
            values.put("link", publicAddress + pageOf(to, request, offer));
            outbox.put(Template.named(letter.template())
                    .fill(event(request, letter), account.email().text(), values, letter.until()));
        });
    }

    private void worker(Letter letter, CoverRequest request, CoverOffer offer) {
        if (offer.bankWorker().isPresent()) {
            people.with(offer.person())
                    .flatMap(Person::email)
                    .ifPresent(email -> outbox.put(Template.named(letter.template())
                            .fill(event(request, letter), email, values(request, offer, letter.own()), null)));
        }
    }

    private Map<String, String> values(CoverRequest request, CoverOffer offer, Map<String, String> own) {
        Map<String, String> values = new HashMap<>();
        values.put("reference", request.id().reference());
        values.put("hours", ExchangeWords.hours(request.hours()));
        values.put("borrower", providers.names(List.of(request.setting())).getOrDefault(request.setting(), ""));
        values.put("lender", names.lender(offer));
        values.put("cost", ExchangeWords.cost(request));
        values.put("course", names.course(request));
        values.putAll(own);
        return values;
    }

    private String nameOf(CoverOffer offer) {
        return people.with(offer.person()).map(Person::name).orElseThrow();
    }

    private static String pageOf(AccountId to, CoverRequest request, CoverOffer offer) {
        boolean bank = offer.bankWorker().isPresent() && to.equals(offer.offeredBy()) && !to.equals(request.askedBy());
        return bank ? "/office/staff-bank" : "/office/cover-exchange";
    }

    private static String event(CoverRequest request, Letter letter) {
        return "cover/" + request.id().reference() + "/" + letter.event();
    }
}
