package org.earlybridge.payments.card.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.StripeObject;
import com.stripe.model.checkout.Session;
import com.stripe.net.ApiResource;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentSearchParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.card.CardClock;
import org.earlybridge.payments.card.CardProcessor;
import org.earlybridge.payments.card.DisputeState;
import org.earlybridge.payments.card.PageOrder;
import org.earlybridge.payments.card.PageState;
import org.earlybridge.payments.card.PayoutState;
import org.earlybridge.payments.card.RefundOrder;
import org.earlybridge.payments.card.RefundState;
import org.earlybridge.payments.card.Told;

/** Card payments by Stripe: its hosted Checkout pages, one account for each council. */
@ApplicationScoped
class StripeCards implements CardProcessor {

    private static final long PAGE = 100;
    private static final Duration BEFORE = Duration.ofMinutes(10);
    private static final Duration AFTER = Duration.ofHours(1);
    private static final String CHARGE = "payment_intent.latest_charge.balance_transaction";

    @Inject
    private StripeAccounts accounts;

    @Inject
    private StripeAnswers answers;

    protected StripeCards() {}

    StripeCards(StripeAccounts accounts, StripeAnswers answers) {
        this.accounts = accounts;
        this.answers = answers;
    }

    @Override
    public Told<PageState> open(PageOrder order, String key) {
        return answers.to(clock -> {
            Session made =
                    client(order.book()).v1().checkout().sessions().create(StripeOrders.session(order), under(key));
            hear(made, clock);
            return StripeStates.page(made, List.of());
        });
    }

    @Override
    public Told<PageState> close(String book, String session, String key) {
        return answers.to(clock -> {
            Session closed = client(book).v1().checkout().sessions().expire(session, under(key));
            hear(closed, clock);
            return StripeStates.page(closed, List.of());
        });
    }

    @Override
    public Told<PageState> look(String book, String session) {
        return answers.to(clock -> seen(client(book), session, clock));
    }

    @Override
    public Told<Optional<PageState>> findPage(String book, String attempt, Instant about) {
        return answers.to(clock -> {
            StripeClient client = client(book);
            Optional<String> session = findSession(client, attempt, about);
            if (session.isEmpty()) {
                session = findByIntent(client, attempt);
            }
            return session.isEmpty() ? Optional.empty() : Optional.of(seen(client, session.get(), clock));
        });
    }

    @Override
    public Told<Optional<PageState>> findPageOf(String book, String intent) {
        return answers.to(clock -> {
            StripeClient client = client(book);
            Optional<String> session = sessionOf(client, intent);
            return session.isEmpty() ? Optional.empty() : Optional.of(seen(client, session.get(), clock));
        });
    }

    @Override
    public Told<RefundState> giveBack(RefundOrder order, String key) {
        return answers.to(clock -> {
            Refund refund = client(order.book()).v1().refunds().create(StripeOrders.refund(order), under(key));
            hear(refund, clock);
            return StripeStates.refund(refund);
        });
    }

    @Override
    public Told<List<RefundState>> refundsOf(String book, String intent) {
        return answers.to(clock ->
                refunds(client(book), intent).stream().map(StripeStates::refund).toList());
    }

    @Override
    public Told<DisputeState> dispute(String book, String dispute) {
        return answers.to(
                clock -> StripeStates.dispute(client(book).v1().disputes().retrieve(dispute)));
    }

    @Override
    public Told<PayoutState> payout(String book, String payout) {
        return answers.to(clock -> StripePayouts.of(client(book), payout));
    }

    private StripeClient client(String book) {
        StripeAccount account = accounts.of(book)
                .orElseThrow(() -> new IllegalStateException("No card account is configured for " + book
                        + ". Set earlybridge.card." + book + ".api.key and earlybridge.card." + book
                        + ".webhook.secrets."));
        return accounts.client(account);
    }

    private static PageState seen(StripeClient client, String id, CardClock clock) throws StripeException {
        Session session = client.v1()
                .checkout()
                .sessions()
                .retrieve(id, SessionRetrieveParams.builder().addExpand(CHARGE).build());
        hear(session, clock);
        boolean paid = "paid".equals(session.getPaymentStatus()) && session.getPaymentIntent() != null;
        return StripeStates.page(session, paid ? refunds(client, session.getPaymentIntent()) : List.of());
    }

    private static List<Refund> refunds(StripeClient client, String intent) throws StripeException {
        List<Refund> refunds = new ArrayList<>();
        RefundListParams asked = RefundListParams.builder()
                .setPaymentIntent(intent)
                .setLimit(PAGE)
                .build();
        client.v1().refunds().list(asked).autoPagingIterable().forEach(refunds::add);
        return refunds;
    }

    /** By our mark, among the pages that were opened about then: a list is never behind, as a search may be. */
    private static Optional<String> findSession(StripeClient client, String attempt, Instant about)
            throws StripeException {
        SessionListParams asked = SessionListParams.builder()
                .setCreated(SessionListParams.Created.builder()
                        .setGte(about.minus(BEFORE).getEpochSecond())
                        .setLte(about.plus(AFTER).getEpochSecond())
                        .build())
                .setLimit(PAGE)
                .build();
        for (Session session : client.v1().checkout().sessions().list(asked).autoPagingIterable()) {
            if (attempt.equals(session.getClientReferenceId())) {
                return Optional.of(session.getId());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> findByIntent(StripeClient client, String attempt) throws StripeException {
        PaymentIntentSearchParams asked = PaymentIntentSearchParams.builder()
                .setQuery("metadata['" + StripeStates.ATTEMPT + "']:'" + attempt + "'")
                .build();
        for (PaymentIntent intent : client.v1().paymentIntents().search(asked).getData()) {
            Optional<String> session = sessionOf(client, intent.getId());
            if (session.isPresent()) {
                return session;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> sessionOf(StripeClient client, String intent) throws StripeException {
        SessionListParams asked = SessionListParams.builder()
                .setPaymentIntent(intent)
                .setLimit(1L)
                .build();
        return client.v1().checkout().sessions().list(asked).getData().stream()
                .map(Session::getId)
                .findFirst();
    }

    private static RequestOptions under(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    private static void hear(StripeObject answer, CardClock clock) {
        if (answer instanceof ApiResource told && told.getLastResponse() != null) {
            Instant date = told.getLastResponse().date();
            if (date != null) {
                clock.hear(date);
            }
        }
    }
}
