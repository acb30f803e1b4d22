package org.earlybridge.payments.card;

import static org.earlybridge.payments.card.CardFault.EVENT_STORED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.earlybridge.payments.card.CardWebhooks.Reading;

/** Takes a webhook: checks the bytes as they came, stores them, and answers. The work comes later. */
@ApplicationScoped
public class ReceiveCardEvent {

    /** Far more than any event has. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final Logger LOG = System.getLogger(ReceiveCardEvent.class.getName());

    @Inject
    private Commits commits;

    @Inject
    private CardEvents events;

    @Inject
    private CardWebhooks webhooks;

    @Inject
    private Clock clock;

    protected ReceiveCardEvent() {}

    ReceiveCardEvent(Commits commits, CardEvents events, CardWebhooks webhooks, Clock clock) {
        this.commits = commits;
        this.events = events;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /** An exception means that nothing is stored: the sender must hear an error, and will come again. */
    public Receipt receive(String book, byte[] raw, String signature) {
        if (raw.length > MOST_BYTES) {
            return Receipt.TOO_LARGE;
        }
        Reading reading = webhooks.read(book, raw, signature);
        if (reading instanceof Reading.Refused refused) {
            Level level = refused.receipt() == Receipt.WRONG_WORLD ? Level.ERROR : Level.WARNING;
            LOG.log(level, "A webhook for {0} was refused as {1}: {2}", book, refused.receipt(), refused.why());
            return refused.receipt();
        }
        Receipt receipt = store(new CardEvent(book, ((Reading.Genuine) reading).note(), raw, clock.instant()));
        EVENT_STORED.after();
        return receipt;
    }

    private Receipt store(CardEvent event) {
        try {
            return commits.byItself(() -> {
                if (events.hold(event.work().book(), event.name())) {
                    return Receipt.TAKEN_BEFORE;
                }
                events.add(event);
                EVENT_STORED.before();
                return Receipt.TAKEN;
            });
        } catch (Taken e) {
            boolean there = commits.byItself(() -> events.hold(event.work().book(), event.name()));
            if (there) {
                return Receipt.TAKEN_BEFORE;
            }
            throw e;
        }
    }
}
