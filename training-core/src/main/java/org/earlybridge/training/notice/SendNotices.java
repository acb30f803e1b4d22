package org.earlybridge.training.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;

/**
 * The job that empties the outbox. It runs on every node: a mail belongs to whoever claims it first. Between the server's
 * "taken" and our note of it a crash can come: then the mail goes out once more when the claim lapses, under the same
 * message id, rather than never.
 */
@ApplicationScoped
public class SendNotices {

    private static final Logger LOG = System.getLogger(SendNotices.class.getName());
    private static final int AT_A_TIME = 50;

    @Inject
    private Post post;

    @Inject
    private MailServer server;

    protected SendNotices() {}

    SendNotices(Post post, MailServer server) {
        this.post = post;
        this.server = server;
    }

    private enum Outcome {
        SENT,
        GIVEN_UP,
        NOT_TAKEN
    }

    /** Stops at the first mail that the server does not take, since the next would wait as long. Returns how many went out. */
    public int due() {
        int sent = 0;
        for (long id : post.due(AT_A_TIME)) {
            String claim = UUID.randomUUID().toString();
            Optional<Outcome> outcome = post.take(id, claim).map(letter -> send(id, claim, letter));
            if (outcome.equals(Optional.of(Outcome.NOT_TAKEN))) {
                return sent;
            }
            sent += outcome.equals(Optional.of(Outcome.SENT)) ? 1 : 0;
        }
        return sent;
    }

    private Outcome send(long id, String claim, Letter letter) {
        try {
            server.take(letter);
        } catch (AddressException e) {
            return giveUp(id, claim, e);
        } catch (SendFailedException e) {
            return refusesRecipient(e) ? giveUp(id, claim, e) : keep(id, claim, e);
        } catch (MessagingException e) {
            return keep(id, claim, e);
        }
        post.sent(id, claim);
        return Outcome.SENT;
    }

    /** The server knows the address and wants no mail for it, now or later; an overloaded one says so differently. */
    private static boolean refusesRecipient(SendFailedException answer) {
        return answer.getInvalidAddresses() != null && answer.getInvalidAddresses().length > 0;
    }

    private Outcome giveUp(long id, String claim, MessagingException why) {
        post.refused(id, claim);
        LOG.log(
                Level.WARNING,
                "Notice {0} was given up, its address is refused: {1}",
                id,
                why.getClass().getSimpleName());
        return Outcome.GIVEN_UP;
    }

    private Outcome keep(long id, String claim, MessagingException why) {
        post.notTaken(id, claim, why.getClass().getSimpleName());
        LOG.log(Level.WARNING, "Notice {0} waits: the mail server did not take it ({1}).", id, why.getMessage());
        return Outcome.NOT_TAKEN;
    }
}
