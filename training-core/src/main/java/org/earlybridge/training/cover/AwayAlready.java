package org.earlybridge.training.cover;

import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/**
 * Who of a setting has a place somewhere already, held or confirmed, and is out of the ratio then. Whoever keeps places says
 * so; with nobody to say so, everybody is there as rostered.
 */
public interface AwayAlready {

    /** On the days from first to last, both included, in one statement however many there are. */
    List<Away> of(ProviderId setting, LocalDate first, LocalDate last);

    record Away(PersonId person, Meeting meeting) {}
}
