package org.earlybridge.training.cover;

import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.setting.ProviderId;

/**
 * Who works at another setting for some hours, as both have agreed: out of the rota of the one, cover in the day of the other.
 * Whoever keeps such agreements says so, in one statement each however many days there are; first and last are included.
 */
public interface LentStaff {

    List<Stint> leaving(ProviderId setting, LocalDate first, LocalDate last);

    List<Stint> comingTo(ProviderId setting, LocalDate first, LocalDate last);
}
