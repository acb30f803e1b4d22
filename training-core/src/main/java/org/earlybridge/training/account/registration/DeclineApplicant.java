package org.earlybridge.training.account.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.notice.Outbox;
import org.earlybridge.training.notice.Template;

/** A coordinator does not let somebody in, and tells her why. */
@ApplicationScoped
public class DeclineApplicant {

    @Inject
    private Registrations registrations;

    @Inject
    private Trail trail;

    @Inject
    private Outbox outbox;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected DeclineApplicant() {}

    DeclineApplicant(Registrations registrations, Trail trail, Outbox outbox, Caller caller, Clock clock) {
        this.registrations = registrations;
        this.trail = trail;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public void because(long id, String reason) {
        Registration registration =
                registrations.toDecide(id).orElseThrow(() -> new NotFound("a registration that waits"));
        caller.mustStandIn(registration.council(), Role.COORDINATOR);
        registration.decline(reason, caller.me().account(), clock.instant());
        trail.tell(
                caller.mark(),
                Deed.of("registration declined", "registration", id)
                        .in(registration.council().code())
                        .because(reason));
        Applicant applicant = registration.applicant();
        outbox.put(Template.named("declined")
                .fill(
                        "declined/" + id,
                        applicant.email().text(),
                        Map.of("name", applicant.name(), "setting", applicant.settingName(), "reason", reason),
                        null));
    }
}
