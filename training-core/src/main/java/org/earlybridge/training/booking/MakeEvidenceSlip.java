package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.Providers;

/** Checks a booking's days once more and keeps what was looked at and said, with who took red on, as evidence. */
@ApplicationScoped
public class MakeEvidenceSlip {

    @Inject
    private Reading reading;

    @Inject
    private Providers providers;

    @Inject
    private Sparing sparing;

    @Inject
    private KeepSlip keepSlip;

    @Inject
    private Accounts accounts;

    protected MakeEvidenceSlip() {}

    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public EvidenceSlip about(BookingReference reference) {
        Booking booking = reading.hers(reference);
        providers.hold(booking.provider());
        Provider setting = providers.with(booking.provider()).orElseThrow();
        CoverSlip slip = keepSlip.about(booking, setting, sparing.of(booking).together());
        return SeeEvidenceSlip.view(slip, setting.name(), accounts.names(List.of(slip.madeBy())));
    }
}
