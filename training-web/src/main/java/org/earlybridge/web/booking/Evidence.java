package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.EvidenceSlip;
import org.earlybridge.training.booking.MakeEvidenceSlip;
import org.earlybridge.web.paper.Download;

/** On a booking: the cover check once more, as a paper to be kept. */
@Named
@RequestScoped
public class Evidence {

    @Inject
    private MakeEvidenceSlip makeEvidenceSlip;

    @Inject
    private OwnBookings own;

    protected Evidence() {}

    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void make() {
        EvidenceSlip slip = makeEvidenceSlip.about(own.reference());
        Download.pdf(SlipPdf.of(slip), SlipPdf.fileName(slip));
    }
}
