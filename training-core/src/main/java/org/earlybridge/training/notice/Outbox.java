package org.earlybridge.training.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Takes mails in the transaction of the deed they tell of: no deed without its mail, no mail without its deed. */
@ApplicationScoped
public class Outbox {

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    protected Outbox() {}

    Outbox(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    public static Outbox over(EntityManager em, Clock clock) {
        return new Outbox(new Notices(em), clock);
    }

    /** Does nothing when this recipient has been told of this event. */
    public void put(Letter letter) {
        if (!notices.hold(letter.event(), letter.recipient())) {
            notices.add(new Notice(letter, clock.instant()));
        }
    }
}
