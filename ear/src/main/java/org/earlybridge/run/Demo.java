package org.earlybridge.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.run.mail.MailPage;
import org.earlybridge.run.mail.MailSink;
import org.earlybridge.run.report.CannotRun;
import org.earlybridge.run.report.Progress;
import org.earlybridge.run.server.Grid;
import org.earlybridge.run.server.Installation;
import org.earlybridge.run.server.Listeners;
import org.earlybridge.run.server.PayaraServer;
import org.earlybridge.run.server.ServerSettings;

/** Everything that one run consists of, put together from the options: folders, database, mail sink, server. */
final class Demo {

    private static final String LOOPBACK = "127.0.0.1";

    private final Options options;
    private final Progress progress;
    private final Closing closing;
    private final Welcome welcome = new Welcome();
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();
    private Optional<Path> data = Optional.empty();

    Demo(Options options, Progress progress, Closing closing) {
        this.options = options;
        this.progress = progress;
        this.closing = closing;
    }

    PayaraServer start() throws IOException, InterruptedException {
        BeforeStarting.javaIs(Runtime.version().feature());
        Path ear = built("ear");
        Installation installation = new Installation(built("payara"), built("libraries"));
        PayaraServer server = new PayaraServer(installation, ownFolder("work"), progress);
        server.endLeftover();
        Ports ports = new Ports(options);
        ServerSettings settings = settings(ports);
        int mailPage = ports.onAddress(LOOPBACK, "mail.page.port", 8025);
        int cardPort = ports.onAddress(LOOPBACK, "card.port", 8026);
        openDatabase(settings.grid());
        tellAddress(settings.listeners());
        catchMails(mailPage);
        Optional<DemoCards> cards = takeCards(cardPort);
        closing.later(server::stop);
        server.start(settings, environment, ear, options.text("page", "/"));
        cards.ifPresent(open -> open.sendWebhooksTo(settings.listeners().application()));
        facts.put(Signals.SERVER_PID, Long.toString(server.pid()));
        facts.put(Signals.LAUNCHER_PID, Long.toString(ProcessHandle.current().pid()));
        return server;
    }

    /** For a build that waits for it. */
    Map<String, String> facts() {
        return Map.copyOf(facts);
    }

    String welcome() {
        return welcome.text();
    }

    private Path built(String option) {
        Path part = options.path(option)
                .orElseThrow(() -> new CannotRun(
                        "Nothing says where a part of Earlybridge is.",
                        "option -D" + option,
                        "Start it by: mvn -Prun package"));
        BeforeStarting.isThere(part);
        return part;
    }

    /** A folder that no other run uses at the same time, on a disk with space. */
    private Path ownFolder(String option) throws IOException {
        Path folder = options.path(option, option);
        FolderLock lock = FolderLock.on(folder, option);
        closing.later(lock::close);
        BeforeStarting.spaceIsLeft(folder, option);
        return folder;
    }

    private ServerSettings settings(Ports ports) {
        String host = options.text("host", LOOPBACK);
        Listeners listeners = new Listeners(
                host,
                ports.onAddress(host, "http.port", 8080),
                ports.anyFree(),
                ports.onAddress(LOOPBACK, "inside.port", 0));
        return new ServerSettings(listeners, options.text("heap", "512m"), new Grid(options.list("grid")));
    }

    private void openDatabase(Grid grid) throws IOException {
        boolean elsewhere = Database.isElsewhere(options);
        data = elsewhere ? Optional.empty() : Optional.of(ownFolder("data"));
        Database database = data.isEmpty() ? new Database.Elsewhere(options) : new Database.Own(data.get());
        if (!grid.isAlone() && !database.canBeShared()) {
            throw new CannotRun(
                    "Several nodes cannot share Derby: it serves one process.",
                    "option -Dgrid",
                    "Configure PostgreSQL for all nodes, see docs/configuration.md.");
        }
        progress.say(database.prepare(options.isOn("demo.reset")));
        environment.putAll(database.environment());
        welcome.say(database.whereItStays());
    }

    private void tellAddress(Listeners listeners) {
        URI here = listeners.application();
        String shown = here.getHost().equals(LOOPBACK) ? "http://localhost:" + here.getPort() + "/" : here.toString();
        String address = options.text("public.address")
                .or(() -> options.variable("EARLYBRIDGE_PUBLIC_ADDRESS"))
                .orElse(shown.substring(0, shown.length() - 1));
        environment.put("EARLYBRIDGE_PUBLIC_ADDRESS", address);
        environment.put("EARLYBRIDGE_DEMO", options.variable("EARLYBRIDGE_DEMO").orElse("true"));
        options.text("demo.size").ifPresent(size -> environment.put("EARLYBRIDGE_DEMO_SIZE", smallOrLarge(size)));
        facts.put(Signals.ADDRESS, shown);
        facts.put(Signals.INSIDE, listeners.details().toString());
        welcome.address("Earlybridge", shown);
        welcome.address("Its health", listeners.details().resolve("health").toString());
        if (!here.getHost().equals(LOOPBACK) || listeners.host().equals("0.0.0.0")) {
            welcome.say("Other machines can reach it, and the passwords below are known to everybody.");
        }
    }

    private static String smallOrLarge(String size) {
        if (size.equals("small") || size.equals("large")) {
            return size;
        }
        throw new CannotRun("\"" + size + "\" is no size.", "option -Ddemo.size", "Write small or large.");
    }

    private void catchMails(int pagePort) throws IOException {
        if (options.variable("EARLYBRIDGE_MAIL_HOST").isPresent()) {
            welcome.say("Mails go out by the mail server that EARLYBRIDGE_MAIL_HOST names.");
            return;
        }
        MailSink sink = MailSink.start(Clock.systemUTC());
        closing.later(sink::close);
        MailPage page = MailPage.start(pagePort, sink.mails());
        closing.later(page::close);
        environment.put("EARLYBRIDGE_MAIL_HOST", LOOPBACK);
        environment.put("EARLYBRIDGE_MAIL_PORT", Integer.toString(sink.port()));
        facts.put(Signals.MAIL_PAGE, page.address().toString());
        welcome.address("Its mails", page.address().toString());
    }

    private Optional<DemoCards> takeCards(int port) throws IOException {
        if (DemoCards.areElsewhere(options)) {
            welcome.say("Cards are charged where EARLYBRIDGE_CARD_API_BASE says, with the keys of the environment.");
            return Optional.empty();
        }
        DemoCards cards = DemoCards.start(port, data, options.isOn("demo.reset"), Clock.systemUTC());
        closing.later(cards.standIn()::close);
        environment.putAll(cards.environment());
        facts.put(Signals.CARD_PAGE, cards.standIn().address().toString());
        welcome.address("Its cards", cards.standIn().address().toString());
        return Optional.of(cards);
    }
}
