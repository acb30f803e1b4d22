package org.earlybridge.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import org.earlybridge.payments.card.Receipt;
import org.earlybridge.payments.card.ReceiveCardEvent;
import org.earlybridge.training.account.AllowedTo;

/**
 * Takes the card processor's messages, each council's at a path of its own. Whoever knocks is known by the signature over the
 * bytes as they came, so nothing reads them before. What is not stored is answered with an error, and comes again.
 */
@WebServlet("/webhooks/stripe/*")
public class CardWebhookDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(CardWebhookDoor.class.getName());
    private static final int TOO_LARGE = 413;

    @Inject
    private transient ReceiveCardEvent receiveCardEvent;

    @Override
    @AllowedTo(everyone = true)
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        String signature = Objects.requireNonNullElse(request.getHeader("Stripe-Signature"), "");
        byte[] raw = request.getInputStream().readNBytes(ReceiveCardEvent.MOST_BYTES + 1);
        try {
            Receipt receipt = receiveCardEvent.receive(path.substring(Math.min(1, path.length())), raw, signature);
            answer(response, statusOf(receipt), receipt.isTaken() ? "taken" : sayTo(receipt));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A card webhook could not be stored; its sender is asked to come again.", e);
            answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "not stored, come again");
        }
    }

    static int statusOf(Receipt receipt) {
        return switch (receipt) {
            case TAKEN, TAKEN_BEFORE -> HttpServletResponse.SC_OK;
            case NO_SUCH_BOOK -> HttpServletResponse.SC_NOT_FOUND;
            case TOO_LARGE -> TOO_LARGE;
            case BAD_SIGNATURE, TOO_OLD, FROM_THE_FUTURE, WRONG_WORLD, UNREADABLE -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }

    private static String sayTo(Receipt receipt) {
        return switch (receipt) {
            case NO_SUCH_BOOK ->
                "no card account is configured under this path: end it in the council's code, such as PCC";
            case BAD_SIGNATURE -> "Stripe-Signature does not fit these bytes: check the endpoint's secret";
            case TOO_OLD -> "signed more than 300 seconds ago";
            case FROM_THE_FUTURE -> "signed more than 300 seconds ahead of our clock";
            case WRONG_WORLD -> "live or test, or an account, that does not belong here";
            case UNREADABLE -> "not an event: it needs id, type, livemode and data.object with id and object";
            case TOO_LARGE -> "larger than " + ReceiveCardEvent.MOST_BYTES + " bytes";
            case TAKEN, TAKEN_BEFORE -> "taken";
        };
    }

    private static void answer(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(UTF_8.name());
        response.getWriter().println(text);
    }
}
