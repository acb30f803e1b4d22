package org.earlybridge.run.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The stand-in for the card processor, on loopback: calls below /v1, pages for people, orders below /stand-in. */
public final class CardStandIn implements AutoCloseable {

    /** Milliseconds between the tries of a webhook. */
    private static final List<Long> PAUSES = List.of(1_000L, 3_000L, 10_000L, 30_000L, 60_000L, 300_000L);

    private static final long EVERY = 1_000;

    private final HttpServer server;
    private final ExecutorService workers;
    private final Deliveries deliveries;
    private final Accounts accounts;
    private final ApiDoor api;

    private CardStandIn(HttpServer server, Options options) {
        this.server = server;
        FaultScript faults = new FaultScript();
        this.deliveries = new Deliveries(faults, options.pauses);
        this.accounts = new Accounts(
                options.councils.stream()
                        .map(council -> new Account(council, options.clock, this::address, deliveries))
                        .toList(),
                options.file);
        this.api = new ApiDoor(accounts, faults);
        this.workers = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "card stand-in");
            thread.setDaemon(true);
            return thread;
        });
        server.createContext("/", new PageDoor(accounts, style())::answer);
        server.createContext("/v1/", api::answer);
        server.createContext("/stand-in/", new ControlDoor(accounts, faults)::answer);
        server.setExecutor(workers);
    }

    /**
     * What it is started with.
     *
     * @param file keeps what happened between two runs; null forgets it
     * @param pauses milliseconds between the tries of a webhook
     */
    public record Options(
            List<CouncilAccount> councils, @Nullable Path file, Clock clock, List<Long> pauses) {

        public Options(List<CouncilAccount> councils, @Nullable Path file, Clock clock) {
            this(councils, file, clock, PAUSES);
        }
    }

    /** @throws java.net.BindException when the port is taken */
    public static CardStandIn start(int port, Options options) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        CardStandIn standIn = new CardStandIn(server, options);
        standIn.accounts.load();
        server.start();
        return standIn;
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** @param address what a council's code follows, as in http://localhost:8080/webhooks/stripe/ */
    public void sendWebhooksTo(URI address) {
        for (Account account : accounts.all()) {
            account.sendWebhooksTo(address.resolve(account.council().code()));
            synchronized (account) {
                account.shelf()
                        .newestFirst("event", each -> each.number("pending_webhooks") > 0)
                        .forEach(event -> deliveries.deliver(account, event));
            }
        }
        deliveries.every(EVERY, () -> accounts.all().forEach(Account::letTimePass));
    }

    List<ApiDoor.Heard> heard() {
        return api.heard();
    }

    Accounts accounts() {
        return accounts;
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        workers.shutdownNow();
        deliveries.close();
        accounts.save();
    }

    private static String style() {
        try (InputStream css = CardStandIn.class.getResourceAsStream("card.css")) {
            if (css == null) {
                throw new IllegalStateException("card.css is missing");
            }
            return new String(css.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("card.css cannot be read", e);
        }
    }
}
