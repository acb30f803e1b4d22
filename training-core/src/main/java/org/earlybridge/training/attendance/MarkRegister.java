package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.attendance.RegisterDoor.Register;
import org.earlybridge.training.booking.Turnout;
import org.earlybridge.training.cohort.CohortId;

/**
 * Marks who came, or corrects it. The marks, what becomes of the bookings, the certificates they earn or cost, the mails about
 * them and the lines in the trail are one commit. Marking the same again changes nothing.
 */
@ApplicationScoped
public class MarkRegister {

    @Inject
    private RegisterDoor door;

    @Inject
    private RegisterReading reading;

    @Inject
    private Turnout turnout;

    @Inject
    private Roll roll;

    @Inject
    private Outcomes outcomes;

    protected MarkRegister() {}

    /** @param ordinal which session; the first is 1 */
    @Transactional
    @AllowedTo({Role.TRAINER, Role.COORDINATOR})
    public RegisterSaved of(CohortId date, int ordinal, List<Marking> markings) {
        Register register = door.open(date, ordinal);
        if (!reading.canBeMarked(register.session())) {
            return new RegisterSaved.TooEarly(register.session().day());
        }
        turnout.lock(date);
        Roll.Changes changes = roll.mark(register.session(), markings);
        Outcomes.Certificates certificates = outcomes.of(register.date(), changes.places());
        return new RegisterSaved.Done(
                changes.marked(), changes.corrected(), certificates.earned(), certificates.lost(), changes.overtaken());
    }
}
