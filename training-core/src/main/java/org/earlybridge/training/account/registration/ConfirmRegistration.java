package org.earlybridge.training.account.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.authority.Authority;

/**
 * Uses the link of a registration. A childminder whose number nobody has yet is let in at once, for she harms nobody. Who
 * claims a setting, or a number that is known, sees other people's data: her council decides.
 */
@ApplicationScoped
public class ConfirmRegistration {

    @Inject
    private Registrations registrations;

    @Inject
    private OpenAccount openAccount;

    @Inject
    private Accounts accounts;

    @Inject
    private Authorities authorities;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected ConfirmRegistration() {}

    ConfirmRegistration(
            Registrations registrations,
            OpenAccount openAccount,
            Accounts accounts,
            Authorities authorities,
            Trail trail,
            Caller caller,
            Clock clock) {
        this.registrations = registrations;
        this.openAccount = openAccount;
        this.accounts = accounts;
        this.authorities = authorities;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(everyone = true)
    public Confirmation holding(Secret secret) {
        Optional<Registration> found =
                registrations.with(secret).filter(registration -> registration.isOpenAt(clock.instant()));
        if (found.isEmpty() || accounts.include(found.get().applicant().email())) {
            return new Confirmation.Over();
        }
        Registration registration = found.get();
        Applicant applicant = registration.applicant();
        return applicant.kind().isChildminder() && openAccount.known(applicant).isEmpty()
                ? letIn(registration)
                : ask(registration);
    }

    private Confirmation letIn(Registration registration) {
        Account account = openAccount.of(registration.applicant(), caller.mark(), "registered herself");
        registration.letInAtOnce(account.id());
        return new Confirmation.Opened(account.id(), account.stamp());
    }

    private Confirmation ask(Registration registration) {
        registration.ask();
        trail.tell(
                caller.mark(),
                Deed.of("asked to be let in", "registration", registration.id())
                        .in(registration.council().code()));
        return new Confirmation.CouncilDecides(
                authorities.with(registration.council()).map(Authority::name).orElseThrow());
    }
}
