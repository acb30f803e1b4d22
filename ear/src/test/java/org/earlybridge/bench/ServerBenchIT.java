package org.earlybridge.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Phaser;
import org.earlybridge.run.LaunchedDemo;
import org.earlybridge.training.demo.DemoAccount;
import org.earlybridge.trust.Guest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What one server on PostgreSQL can take, as anyone sees it over HTTP. Beside it, in the same run and on the same machine, a
 * bare program that sends the same statements to the same database.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ServerBenchIT {

    private static final Path FOLDER = Path.of(System.getProperty("target"), "bench");
    private static final Path FIGURES = FOLDER.resolve("figures.txt");
    private static final int READERS = 64;
    private static final int BUYERS = Integer.getInteger("bench.buyers", 6);
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm.up", 1));
    private static final Duration COUNTED = Duration.ofSeconds(Integer.getInteger("bench.seconds", 2));
    private static final String PAGE = "/";

    private Postgres postgres;
    private LaunchedDemo demo;
    private ServerProcess process;

    @BeforeAll
    void start() throws Exception {
        postgres = Postgres.start(FOLDER.resolve("postgres"));
        demo = LaunchedDemo.start(FOLDER.resolve("server"), postgres.named());
        double start = demo.awaitReady();
        process = new ServerProcess(demo.server().orElseThrow());
        Files.writeString(FIGURES, "");
        say("First page after %.1f s from nothing, %s.%n".formatted(start, process.memory()));
    }

    @AfterAll
    void stop() throws IOException {
        demo.close();
        postgres.close();
    }

    @Test
    void the_list_of_dates_beside_a_bare_program() throws Exception {
        URI page = demo.address().resolve(PAGE);
        assertThat(demo.get(PAGE).body().split("class=\"result\"", -1))
                .as("rows and what stands before")
                .hasSize(21);
        List<Sent> sent = postgres.sentEachTime(() -> readOnce(page));
        assertThat(sent).as("statements of one page").isNotEmpty();

        Measured ours = measured(READERS, () -> new Reader(page));
        Load.Result bare = Load.of(READERS, WARM_UP, COUNTED, () -> new Bare(postgres.connection(), sent));
        report("List of dates, " + READERS + " readers", ours, sent.size(), bare);
    }

    @Test
    void bookings_from_end_to_end_beside_a_bare_program() throws Exception {
        List<Long> dates;
        List<Guest> guests = new ArrayList<>();
        try (Connection connection = postgres.connection()) {
            dates = Market.dates(connection);
            for (String buyer : Market.buyers(connection, BUYERS)) {
                guests.add(Guest.signedInAs(buyer, demo.address()));
            }
        }
        assertThat(guests).hasSize(BUYERS);
        for (Guest guest : guests) { // what only a first booking makes, such as an account in the books
            new Buyer(guest, dates.subList(0, 1).iterator()).once();
        }
        Heard apart = heard(guests, dates.subList(1, BUYERS + 1));
        Heard together = heard(guests, Collections.nCopies(BUYERS, dates.get(BUYERS + 1)));
        Files.write(
                FOLDER.resolve("statements-of-a-booking.sql"),
                together.common().get(0).stream().map(Sent::sql).toList());
        int half = dates.size() / 2;

        Measured oursApart = measured(BUYERS, apart(guests, dates.subList(BUYERS + 2, half)));
        Measured oursTogether = measured(BUYERS, together(guests, dates.subList(half, dates.size())));
        try (Connection connection = postgres.connection()) {
            apart.forget(connection);
            together.forget(connection);
        }
        report(BUYERS + " buyers on dates of their own", oursApart, apart.most(), bare(apart));
        report(BUYERS + " buyers on the same date", oursTogether, together.most(), bare(together));
        say("After the bookings %s.%n".formatted(process.memory()));
    }

    @Test
    void cover_checks_of_a_large_day_beside_the_smallest_question() throws Exception {
        URI call = demo.address().resolve("/api/v1/cover-checks");
        for (int away : List.of(1, 8)) {
            Measured large = asked(call, LargeDay.json(away));
            Measured nothing = asked(call, LargeDay.nothing());
            say("""
                    Cover checks of 60 adults, %d away, 2 at a time: %s; each %.1f ms of the server's processors.
                      The smallest question: %s; each %.1f ms. Ratio: %.4f.
                    """.formatted(
                            away,
                            large.result().words(),
                            large.processor(),
                            nothing.result().words(),
                            nothing.processor(),
                            large.result().perSecond() / nothing.result().perSecond()));
        }
    }

    private Measured asked(URI call, String json) throws Exception {
        return measured(2, () -> Reader.sending(call, DemoAccount.SETTING_PCC.token(), json));
    }

    /** One booking by each, one after the other. */
    private Heard heard(List<Guest> guests, List<Long> dates) throws Exception {
        List<Postgres.Work> bookings = new ArrayList<>();
        for (int buyer = 0; buyer < guests.size(); buyer++) {
            bookings.add(new Buyer(guests.get(buyer), List.of(dates.get(buyer)).iterator())::once);
        }
        return postgres.heard(bookings);
    }

    /** Each begins somewhere else in the list of dates. */
    private static Callable<Load.Client> apart(List<Guest> guests, List<Long> dates) {
        Queue<Load.Client> buyers = new ConcurrentLinkedQueue<>();
        for (int buyer = 0; buyer < guests.size(); buyer++) {
            List<Long> own = new ArrayList<>(dates);
            Collections.rotate(own, buyer * dates.size() / guests.size());
            buyers.add(new Buyer(guests.get(buyer), own.iterator()));
        }
        return buyers::remove;
    }

    /** All go for one date at the same moment, and for the next when everybody has a place. */
    private static Callable<Load.Client> together(List<Guest> guests, List<Long> dates) {
        Phaser inStep = new Phaser(guests.size());
        Queue<Load.Client> buyers = new ConcurrentLinkedQueue<>();
        for (Guest guest : guests) {
            buyers.add(new Buyer(guest, dates.iterator(), inStep::arriveAndAwaitAdvance, inStep::arriveAndDeregister));
        }
        return buyers::remove;
    }

    private Load.Result bare(Heard heard) throws Exception {
        Queue<List<Sent>> own = new ConcurrentLinkedQueue<>(heard.common());
        return Load.of(BUYERS, WARM_UP, COUNTED, () -> new Bare(postgres.connection(), own.remove()));
    }

    /** @param processor time of the server for one time, in milliseconds */
    private record Measured(Load.Result result, double processor) {}

    private Measured measured(int clients, Callable<Load.Client> opens) throws Exception {
        Duration before = process.processorTime();
        Load.Result result = Load.of(clients, WARM_UP, COUNTED, opens);
        Duration taken = process.processorTime().minus(before);
        return new Measured(result, taken.toNanos() / 1e6 / result.inAll());
    }

    private static void readOnce(URI page) throws IOException {
        try (Reader reader = new Reader(page)) {
            reader.once();
        }
    }

    private static void report(String what, Measured ours, int statements, Load.Result bare) throws IOException {
        say("""
                %s: %s; each %d statements and %.1f ms of the server's processors.
                  Bare program, the same statements: %s. Ratio: %.4f.
                """.formatted(
                        what,
                        ours.result().words(),
                        statements,
                        ours.processor(),
                        bare.words(),
                        ours.result().perSecond() / bare.perSecond()));
    }

    private static void say(String line) throws IOException {
        Files.writeString(FIGURES, line, StandardOpenOption.APPEND);
        System.out.print(line);
    }
}
