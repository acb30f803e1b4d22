package org.earlybridge.training.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.MovableClock;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The outbox against a real mail server, on both databases. */
class SendNoticesOnBothTest {

    private static final Instant START = Instant.parse("2026-10-13T09:00:00Z");

    private final MovableClock clock = new MovableClock(START);
    private final int port = freePort();
    private final GreenMail mailServer = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));

    @BeforeEach
    void start() {
        mailServer.start();
    }

    @AfterEach
    void stop() {
        mailServer.stop();
    }

    @OnBothDatabases
    void a_mail_put_in_goes_out_once_and_its_text_is_wiped(TestDatabase database) {
        put(database, letter("e/1", null));
        assertThat(send(database)).isEqualTo(1);
        assertThat(send(database)).isZero();
        assertThat(subjects()).containsExactly("Hello e/1");
        assertThat(bodiesKept(database)).isZero();
    }

    @OnBothDatabases
    void the_same_event_is_told_to_the_same_recipient_once(TestDatabase database) {
        put(database, letter("e/1", null));
        put(database, letter("e/1", null));
        assertThat(send(database)).isEqualTo(1);
    }

    @OnBothDatabases
    void while_the_server_is_down_nothing_is_lost_and_afterwards_all_goes_out_once(TestDatabase database) {
        mailServer.stop();
        for (int i = 0; i < 3; i++) {
            put(database, letter("e/" + i, null));
        }
        for (int hour = 0; hour < 24; hour++) {
            assertThat(send(database)).isZero();
            clock.move(Duration.ofHours(1));
        }
        mailServer.start();
        clock.move(Duration.ofHours(1));
        assertThat(send(database)).isEqualTo(3);
        assertThat(subjects()).containsExactlyInAnyOrder("Hello e/0", "Hello e/1", "Hello e/2");
    }

    @OnBothDatabases
    void a_mail_that_is_of_no_use_any_more_is_not_sent(TestDatabase database) {
        put(database, letter("e/1", START.plusSeconds(60)));
        clock.move(Duration.ofSeconds(60));
        assertThat(send(database)).isZero();
        assertThat(subjects()).isEmpty();
        assertThat(bodiesKept(database)).isZero();
    }

    @OnBothDatabases
    void a_mail_that_one_node_has_claimed_is_left_alone_by_the_other_until_the_claim_lapses(TestDatabase database) {
        put(database, letter("e/1", null));
        assertThat(take(database, "node-1")).isPresent();
        assertThat(send(database)).isZero();
        clock.move(Duration.ofMinutes(6));
        assertThat(send(database)).isEqualTo(1);
    }

    @OnBothDatabases
    void sent_again_after_a_crash_it_carries_the_same_message_id(TestDatabase database) throws Exception {
        put(database, letter("e/1", null));
        MailServer server = new MailServer("127.0.0.1", port, "from@example.org", clock);
        server.take(take(database, "a-node-that-dies").orElseThrow());
        clock.move(Duration.ofMinutes(6));
        assertThat(send(database)).isEqualTo(1);
        List<String> ids = Arrays.stream(mailServer.getReceivedMessages())
                .map(message -> header(message, "Message-ID"))
                .toList();
        assertThat(ids).hasSize(2);
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    private static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Letter letter(String event, @Nullable Instant usefulUntil) {
        return new Letter(event, "ruta@example.org", "Hello " + event, "Text with £ and é", usefulUntil);
    }

    private void put(TestDatabase database, Letter letter) {
        database.commit(em -> {
            Outbox.over(em, clock).put(letter);
            return letter;
        });
    }

    private Optional<Letter> take(TestDatabase database, String claim) {
        return database.commit(em -> {
            Post post = new Post(new Notices(em), clock);
            return post.take(post.due(1).get(0), claim);
        });
    }

    /** The job as it runs, each step in a transaction of its own. */
    private int send(TestDatabase database) {
        MailServer server = new MailServer("127.0.0.1", port, "from@example.org", clock);
        return new SendNotices(new PostInTransactions(database, clock), server).due();
    }

    private List<String> subjects() {
        return Arrays.stream(mailServer.getReceivedMessages())
                .map(message -> header(message, "Subject"))
                .toList();
    }

    private static long bodiesKept(TestDatabase database) {
        return database.commit(
                em -> em.createQuery("SELECT COUNT(n) FROM Notice n WHERE n.body IS NOT NULL", Long.class)
                        .getSingleResult());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
