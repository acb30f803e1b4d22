package org.earlybridge.payments.invoicing;

import java.time.LocalDate;
import org.earlybridge.payments.charging.Sold;

/** Whoever sells; found at run time, because this module knows no seller. */
public interface Sales {

    Sale of(Sold sold);

    /** The day itself, or the next on which banks work. */
    LocalDate workingDayFrom(LocalDate day);
}
