package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.cover.AwayAlready;
import org.earlybridge.training.setting.ProviderId;

/** Who has a place, held or confirmed, is out of the ratio while it is taught: from the commit that gave it. */
@ApplicationScoped
class PlacesTaken implements AwayAlready {

    @Inject
    private Bookings bookings;

    @Override
    public List<Away> of(ProviderId setting, LocalDate first, LocalDate last) {
        return bookings.awayFrom(setting, first, last);
    }
}
