package org.earlybridge.run.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The mails caught so far, newest first; the oldest give way. */
public final class Mails {

    static final int MOST_KEPT = 1000;

    private final Clock clock;
    private final Deque<Mail> newestFirst = new ArrayDeque<>();
    private long count;

    Mails(Clock clock) {
        this.clock = clock;
    }

    public synchronized List<Mail> newestFirst() {
        return List.copyOf(newestFirst);
    }

    public synchronized Optional<Mail> numbered(long number) {
        return newestFirst.stream().filter(mail -> mail.number() == number).findFirst();
    }

    void add(MimeMessage message, String recipient) throws MessagingException {
        String from = message.getFrom() == null
                ? "(no sender)"
                : Arrays.stream(message.getFrom()).map(Mails::written).collect(Collectors.joining(", "));
        String subject = Objects.requireNonNullElse(message.getSubject(), "(no subject)");
        add(from, recipient, subject, textOf(message));
    }

    private synchronized void add(String from, String to, String subject, String text) {
        count++;
        newestFirst.addFirst(new Mail(count, clock.instant(), from, to, subject, text));
        if (newestFirst.size() > MOST_KEPT) {
            newestFirst.removeLast();
        }
    }

    private static String written(jakarta.mail.Address address) {
        return address instanceof InternetAddress internet ? internet.toUnicodeString() : address.toString();
    }

    private static String textOf(MimeMessage message) throws MessagingException {
        try {
            return firstText(message).orElse("(This mail has no text part.)");
        } catch (IOException e) {
            throw new MessagingException("the text of a mail could not be read", e);
        }
    }

    private static Optional<String> firstText(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (part.isMimeType("text/plain")) {
            return Optional.of(content.toString());
        }
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inside = parts.getBodyPart(i);
                Optional<String> text = firstText(inside);
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }
}
