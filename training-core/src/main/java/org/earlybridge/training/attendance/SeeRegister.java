package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cohort.CohortId;

/** The register of one session, for whoever teaches it and for the coordinators of its council. */
@ApplicationScoped
public class SeeRegister {

    @Inject
    private RegisterDoor door;

    @Inject
    private RegisterReading reading;

    protected SeeRegister() {}

    /** @param ordinal which session; the first is 1 */
    @Transactional
    @AllowedTo({Role.TRAINER, Role.COORDINATOR})
    public RegisterView of(CohortId date, int ordinal) {
        return reading.of(door.open(date, ordinal));
    }
}
