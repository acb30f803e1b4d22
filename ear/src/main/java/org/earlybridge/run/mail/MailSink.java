package org.earlybridge.run.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.Clock;

/** A real SMTP server on loopback that keeps what it gets and sends nothing on. */
public final class MailSink implements AutoCloseable {

    private final GreenMail server;
    private final Mails mails;

    private MailSink(GreenMail server, Mails mails) {
        this.server = server;
        this.mails = mails;
    }

    public static MailSink start(Clock clock) {
        Mails mails = new Mails(clock);
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        MailSink sink = new MailSink(server, mails);
        server.getUserManager().setMessageDeliveryHandler(sink::caught);
        server.start();
        return sink;
    }

    public Mails mails() {
        return mails;
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    @Override
    public void close() {
        server.stop();
    }

    private GreenMailUser caught(MovingMessage message, MailAddress recipient)
            throws MessagingException, UserException {
        mails.add(message.getMessage(), recipient.getEmail());
        return everybody();
    }

    /** The server insists on a mailbox; one for everybody will do, and it is emptied as it goes. */
    private GreenMailUser everybody() throws UserException, MessagingException {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new MessagingException("the mailbox could not be emptied", e);
        }
        UserManager users = server.getUserManager();
        GreenMailUser everybody = users.getUser("everybody");
        return everybody != null ? everybody : users.createUser("everybody@localhost", "everybody", "");
    }
}
