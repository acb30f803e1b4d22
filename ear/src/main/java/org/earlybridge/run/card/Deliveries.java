package org.earlybridge.run.card;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Brings events to the account's webhook address, signed, until they are taken, unless a fault has been ordered. */
final class Deliveries implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Deliveries.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ScheduledExecutorService workers;
    private final FaultScript faults;
    private final List<Long> pauses;
    private final List<Runnable> overtaken = new ArrayList<>();

    /** @param pauses milliseconds before the second try, the third, and so on; the last counts for all further ones */
    Deliveries(FaultScript faults, List<Long> pauses) {
        this.faults = faults;
        this.pauses = pauses;
        this.workers = Executors.newScheduledThreadPool(4, work -> {
            Thread thread = new Thread(work, "card webhooks");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Until the account has an address its events wait. */
    void deliver(Account account, Doc event) {
        if (account.webhook().isEmpty()) {
            return;
        }
        Optional<Fault> fault = faults.ofWebhook(event.text("type"));
        if (fault.isEmpty()) {
            send(new Parcel(account, event, event.toString(), null), 0, 0);
            letOvertakenGo();
            return;
        }
        long amount = fault.get().amount();
        switch (fault.get().kind()) {
            case NEVER_SENT -> event.with("pending_webhooks", 0);
            case DELAYED -> send(new Parcel(account, event, event.toString(), null), 0, amount);
            case OVERTAKEN -> hold(() -> send(new Parcel(account, event, event.toString(), null), 0, 50));
            case DUPLICATED -> copies(account, event, amount + 1);
            case TOLD_TWICE -> {
                copies(account, event, 1);
                copies(account, account.happenings().twin(event), 1);
            }
            default -> send(new Parcel(account, event, altered(event, fault.get()), fault.get()), 0, 0);
        }
    }

    void every(long milliseconds, Runnable work) {
        var unused =
                workers.scheduleWithFixedDelay(() -> survive(work), milliseconds, milliseconds, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** A schedule ends with the first exception that leaves its work. */
    private static void survive(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The card stand-in could not let time pass.", e);
        }
    }

    private void copies(Account account, Doc event, long number) {
        for (int i = 0; i < number; i++) {
            send(new Parcel(account, event, event.toString(), null), 0, 0);
        }
    }

    private synchronized void hold(Runnable delivery) {
        overtaken.add(delivery);
    }

    private synchronized void letOvertakenGo() {
        overtaken.forEach(Runnable::run);
        overtaken.clear();
    }

    private static String altered(Doc event, Fault fault) {
        return switch (fault.kind()) {
            case OTHER_VERSION -> event.copy().with("api_version", "2019-02-19").toString();
            case LIVE -> event.copy().with("livemode", true).toString();
            default -> event.toString();
        };
    }

    private void send(Parcel parcel, int tries, long after) {
        try {
            var unused = workers.schedule(() -> bring(parcel, tries), after, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            parcel.event().with("pending_webhooks", 1); // closing: it goes out after the next start
        }
    }

    private void bring(Parcel parcel, int tries) {
        try {
            if (isTaken(parcel)) {
                parcel.account().delivered(parcel.event());
                return;
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "Webhook not taken.", e);
            parcel.event().with("_trouble", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        send(parcel, tries + 1, pauses.get(Math.min(tries, pauses.size() - 1)));
    }

    private boolean isTaken(Parcel parcel) throws IOException, InterruptedException {
        Account account = parcel.account();
        URI address = account.webhook().orElseThrow();
        String signature = Signature.of(parcel.body(), account.now(), account.secrets());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Stripe/1.0 (stand-in)")
                .header(Signature.HEADER, signature)
                .POST(HttpRequest.BodyPublishers.ofString(parcel.onTheWay()))
                .build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        parcel.event().with("_told", parcel.event().number("_told") + 1).with("_answer", status);
        return status >= 200 && status < 300;
    }

    private record Parcel(
            Account account,
            Doc event,
            String body,
            @Nullable Fault fault) {

        /** What arrives is what was signed, unless a proxy has been at it. */
        String onTheWay() {
            return fault != null && fault.kind() == Fault.Kind.REWRITTEN ? body.replace("\":", "\": ") : body;
        }
    }
}
