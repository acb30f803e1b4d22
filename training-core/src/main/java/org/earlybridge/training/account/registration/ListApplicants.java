package org.earlybridge.training.account.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;

/** Who waits for the caller's council, longest first. */
@ApplicationScoped
public class ListApplicants {

    @Inject
    private Registrations registrations;

    @Inject
    private Caller caller;

    protected ListApplicants() {}

    ListApplicants(Registrations registrations, Caller caller) {
        this.registrations = registrations;
        this.caller = caller;
    }

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public List<ApplicantLine> waiting() {
        return registrations.waitingIn(caller.authorities(Role.COORDINATOR)).stream()
                .map(Registration::line)
                .toList();
    }
}
