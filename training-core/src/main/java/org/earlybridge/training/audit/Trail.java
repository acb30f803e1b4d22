package org.earlybridge.training.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Where every use case that changes something writes it down, in its own transaction: both stand or both fall. */
@ApplicationScoped
public class Trail {

    @Inject
    private AuditEntries entries;

    @Inject
    private Clock clock;

    protected Trail() {}

    Trail(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    public static Trail over(EntityManager em, Clock clock) {
        return new Trail(new AuditEntries(em), clock);
    }

    public void tell(Mark by, Deed deed) {
        entries.add(new AuditEntry(clock.instant(), by, deed));
    }
}
