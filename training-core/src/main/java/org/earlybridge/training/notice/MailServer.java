package org.earlybridge.training.notice;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands one mail to the configured SMTP server. Every wait has an end, so a server that hangs holds nobody up for long. */
@ApplicationScoped
class MailServer {

    private static final String PATIENCE_MILLIS = "10000";

    @Inject
    @ConfigProperty(name = "earlybridge.mail.host", defaultValue = "localhost")
    private String host;

    @Inject
    @ConfigProperty(name = "earlybridge.mail.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "earlybridge.mail.from", defaultValue = "earlybridge@example.org")
    private String from;

    @Inject
    private Clock clock;

    protected MailServer() {}

    MailServer(String host, int port, String from, Clock clock) {
        this.host = host;
        this.port = port;
        this.from = from;
        this.clock = clock;
    }

    void take(Letter letter) throws MessagingException {
        Transport.send(message(letter));
    }

    /** Its id follows from event and recipient alone, so a mail sent again after a crash is known as the same one. */
    private MimeMessage message(Letter letter) throws MessagingException {
        UUID same =
                UUID.nameUUIDFromBytes((letter.event() + " " + letter.recipient()).getBytes(StandardCharsets.UTF_8));
        MimeMessage message = new MimeMessage(session()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + same + "@earlybridge>");
            }
        };
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        fill(message, letter);
        message.setHeader("Auto-Submitted", "auto-generated");
        setDate(message);
        return message;
    }

    /** A calendar file is a part of its own, after the words, so that every mail program shows the words. */
    private static void fill(MimeMessage message, Letter letter) throws MessagingException {
        String utf8 = StandardCharsets.UTF_8.name();
        String calendar = letter.calendar();
        if (calendar == null) {
            message.setText(letter.body(), utf8);
            return;
        }
        MimeBodyPart words = new MimeBodyPart();
        words.setText(letter.body(), utf8);
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(
                calendar.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8; method=PUBLISH")));
        file.setFileName("earlybridge.ics");
        message.setContent(new MimeMultipart(words, file));
    }

    @SuppressWarnings("JavaUtilDate") // the mail library knows no other
    private void setDate(MimeMessage message) throws MessagingException {
        message.setSentDate(java.util.Date.from(clock.instant()));
    }

    private Session session() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", host);
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.starttls.enable", "true");
        return Session.getInstance(settings);
    }
}
