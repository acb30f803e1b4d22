package org.earlybridge.payments.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.earlybridge.payments.card.stripe.TestStripe;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.payments.database.PaymentsDatabase;
import org.earlybridge.payments.money.Money;
import org.earlybridge.run.card.Standing;
import org.earlybridge.run.card.TestClock;

/** The whole card machine on one database, against a stand-in of its own, with a door for its webhooks. */
final class Machine implements AutoCloseable {

    static final String REFERENCE = "EB-7K4M-02";
    static final String GOOD = "4242424242424242";
    static final Money POUNDS_35 = Money.ofPounds(35);

    final TestClock clock = new TestClock();
    final TestClock theirClock;
    final Standing stripe;
    final TestStripe speech;
    final TestCommits commits;
    final News news = new News();
    final TakeCardPayment take;
    final CloseCardPayment close;
    final GiveBackCardPayment giveBack;
    final ReceiveCardEvent receive;
    final WorkCardInbox inbox;
    final SendCardCalls outbox;
    final AskStripeAgain janitor;
    final List<Sent> sent = new CopyOnWriteArrayList<>();

    private final CardPayments payments;
    private final HttpServer door;
    private final ExecutorService doorkeepers = Executors.newFixedThreadPool(8);
    private volatile boolean dyingBeforeAnswer;

    /** A webhook as it came to the door, and what it was answered. */
    record Sent(String body, String signature, int answer) {}

    Machine(PaymentsDatabase database) throws IOException {
        this(database, false, processor -> processor);
    }

    /** The processor's clock may go its own way, and what speaks with it may be a broken twin. */
    Machine(PaymentsDatabase database, boolean clocksApart, UnaryOperator<CardProcessor> twin) throws IOException {
        theirClock = clocksApart ? new TestClock() : clock;
        stripe = Standing.start(theirClock);
        speech = TestStripe.against(stripe, clock);
        commits = new TestCommits(database);
        EntityManager em = currentOf(database);
        payments = new CardPayments(em);
        CardCalls calls = new CardCalls(em);
        CardRefunds refunds = new CardRefunds(em);
        CardEvents events = new CardEvents(em);
        Listeners listeners = new Listeners(List.of(news));
        CardProcessor processor = twin.apply(speech.processor());
        Findings findings = new Findings(payments, refunds, new CardDisputes(em), listeners, clock);
        CallEnds ends = new CallEnds(calls, payments, findings, listeners, clock);
        Messenger messenger = new Messenger(commits, calls, ends, processor, clock);
        take = new TakeCardPayment(commits, payments, calls, messenger, clock);
        janitor = new AskStripeAgain(
                commits,
                new AskStripeAgain.Rows(payments, calls),
                findings,
                messenger,
                new AskStripeAgain.Asking(processor, clock));
        close = new CloseCardPayment(commits, payments, janitor, clock);
        giveBack = new GiveBackCardPayment(commits, payments, refunds, calls, clock);
        receive = new ReceiveCardEvent(commits, events, speech.webhooks(), clock);
        Payouts payouts = new Payouts(new CardPayouts(em), payments, listeners, clock);
        inbox = new WorkCardInbox(commits, events, new EventEyes(processor, findings, payouts), clock);
        outbox = new SendCardCalls(commits, calls, messenger, clock);
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.createContext("/webhooks/stripe/", this::answer);
        door.setExecutor(doorkeepers);
        door.start();
    }

    void openDoor() {
        stripe.sendWebhooksTo(URI.create("http://localhost:" + door.getAddress().getPort() + "/webhooks/stripe/"));
    }

    /** It stores the event and dies before it can say so, until told otherwise. */
    void dieBeforeAnswering(boolean dying) {
        dyingBeforeAnswer = dying;
    }

    CardOrder order() {
        return order(POUNDS_35);
    }

    CardOrder order(Money amount) {
        return new CardOrder(
                REFERENCE,
                "PCC",
                amount,
                "Paediatric first aid, 2 days",
                Optional.of("ruta@example.org"),
                URI.create("http://localhost:8080/booked"),
                URI.create("http://localhost:8080/checkout"),
                clock.instant().plus(Duration.ofMinutes(15)),
                Map.of("booking", REFERENCE));
    }

    /** A page is open, and the good card pays there. */
    @CanIgnoreReturnValue
    CardPayment paidAtThePage() {
        CardPayment payment = take.begin(order());
        pay(payment, GOOD);
        return payment;
    }

    /** Paid, and known to be. */
    CardPayment paid() {
        CardPayment payment = paidAtThePage();
        janitor.lookAt(payment.id());
        return again(payment);
    }

    void pay(CardPayment payment, String card) {
        stripe.pay(payment.providerSession().orElseThrow(), card);
    }

    CardPayment again(CardPayment payment) {
        return commits.byItself(() -> payments.get(payment.id()));
    }

    /** Works all that has come, and then what came of that. */
    void workInbox() {
        while (inbox.due() > 0) {
            clock.move(0);
        }
    }

    Receipt bring(Sent again) {
        return receive.receive("PCC", again.body().getBytes(UTF_8), again.signature());
    }

    CardRefund refund(CardPayment payment, Money amount, String key) {
        return commits.byItself(() -> giveBack.order(payment.id(), amount, "cancelled", key));
    }

    /** Until the stand-in has got rid of so many webhooks of that type, whatever it was answered. */
    void awaitSent(String type, int times) throws InterruptedException {
        for (int tries = 0; tries < 300; tries++) {
            if (answers(type).size() >= times) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError("of " + type + " came " + answers(type) + ", not " + times);
    }

    List<Sent> answers(String type) {
        return sent.stream()
                .filter(one -> one.body().contains("\"type\":\"" + type + "\""))
                .toList();
    }

    /** What has come in is worked to its end: nothing may reach the database after the test. */
    @Override
    public void close() throws IOException {
        stripe.close();
        doorkeepers.shutdown();
        boolean quiet = doorkeepersEnd();
        door.stop(0);
        if (!quiet) {
            throw new IllegalStateException("a webhook is still being worked");
        }
    }

    private boolean doorkeepersEnd() {
        try {
            return doorkeepers.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] raw = exchange.getRequestBody().readAllBytes();
            String signature = exchange.getRequestHeaders().getFirst("Stripe-Signature");
            String book = exchange.getRequestURI().getPath().substring("/webhooks/stripe/".length());
            int status = statusOf(() -> receive.receive(book, raw, signature));
            sent.add(new Sent(new String(raw, UTF_8), signature, status));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private int statusOf(Supplier<Receipt> work) {
        try {
            boolean taken = work.get().isTaken();
            return dyingBeforeAnswer ? 502 : taken ? 200 : 400;
        } catch (TestCommits.Died e) {
            return 503;
        }
    }

    /** Repositories are injected with one that is always the current transaction's; so are these. */
    private static EntityManager currentOf(PaymentsDatabase database) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, values) -> {
                    try {
                        return method.invoke(database.em(), values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }
}
