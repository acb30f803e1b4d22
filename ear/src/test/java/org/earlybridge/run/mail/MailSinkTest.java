package org.earlybridge.run.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailSinkTest {

    private static final Instant NINE_ON_A_TUESDAY = Instant.parse("2026-10-13T08:00:00Z");

    private final MailSink sink = MailSink.start(Clock.fixed(NINE_ON_A_TUESDAY, ZoneOffset.UTC));
    private final MailPage page;

    MailSinkTest() throws IOException {
        page = MailPage.start(0, sink.mails());
    }

    @AfterEach
    void close() {
        page.close();
        sink.close();
    }

    @Test
    void before_the_first_mail_the_page_says_what_to_do() throws IOException, InterruptedException {
        assertThat(get("/").body()).contains("No mails yet", "Ask for a sign-in link");
    }

    @Test
    void mails_are_listed_newest_first() throws IOException, InterruptedException, MessagingException {
        send("First", "one");
        send("Second", "two");
        String list = get("/").body();
        assertThat(list).contains("2 mails", "Tuesday 13 October, 9:00am", "asha@example.org");
        assertThat(list.indexOf("Second")).isLessThan(list.indexOf("First"));
    }

    @Test
    void a_mail_can_be_read_and_its_link_to_this_machine_followed()
            throws IOException, InterruptedException, MessagingException {
        send("Your sign-in link", "Follow http://localhost:8080/sign-in?t=abc.\nIt works once.");
        assertThat(get("/mail/1").body())
                .contains("<a href=\"http://localhost:8080/sign-in?t=abc\">", "It works once.", "Your sign-in link");
    }

    @Test
    void a_mail_s_words_are_never_taken_for_html() throws IOException, InterruptedException, MessagingException {
        send("<script>alert(1)</script>", "<img src=x onerror=alert(1)> & \"quotes\"");
        assertThat(get("/").body() + get("/mail/1").body())
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;", "&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;");
    }

    @Test
    void subjects_and_texts_in_other_alphabets_arrive_whole()
            throws IOException, InterruptedException, MessagingException {
        send("Dzień dobry, Łukasz", "Zażółć gęślą jaźń");
        assertThat(get("/mail/1").body()).contains("Dzień dobry, Łukasz", "Zażółć gęślą jaźń");
    }

    @Test
    void a_mail_that_is_not_there_is_a_page_that_leads_back() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/mail/7");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no such mail", "<a href=\"/\">");
    }

    @Test
    void the_page_forbids_itself_everything_it_does_not_need() throws IOException, InterruptedException {
        assertThat(get("/").headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void a_request_that_came_by_another_host_name_learns_nothing() throws IOException, MessagingException {
        send("Your sign-in link", "secret");
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example.org\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .doesNotContain("sign-in");
    }

    @Test
    void the_page_can_only_be_read() throws IOException, InterruptedException {
        HttpRequest post = HttpRequest.newBuilder(page.address())
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(post, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void the_oldest_mails_give_way() throws MessagingException {
        for (int i = 0; i <= Mails.MOST_KEPT; i++) {
            sink.mails().add(written("Mail " + i, "text"), "asha@example.org");
        }
        assertThat(sink.mails().newestFirst()).hasSize(Mails.MOST_KEPT);
        assertThat(sink.mails().numbered(1)).isEmpty();
    }

    private void send(String subject, String text) throws MessagingException {
        Transport.send(written(subject, text));
    }

    private MimeMessage written(String subject, String text) throws MessagingException {
        Properties server = new Properties();
        server.setProperty("mail.smtp.host", "127.0.0.1");
        server.setProperty("mail.smtp.port", Integer.toString(sink.port()));
        MimeMessage mail = new MimeMessage(Session.getInstance(server));
        mail.setFrom(new InternetAddress("no-reply@example.org"));
        mail.setRecipient(RecipientType.TO, new InternetAddress("asha@example.org"));
        mail.setSubject(subject, "UTF-8");
        mail.setText(text, "UTF-8");
        mail.saveChanges();
        return mail;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = page.address().resolve(path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), page.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
