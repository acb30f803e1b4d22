package org.earlybridge.training.compliance;

import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.workforce.PersonId;

/** One person of a setting in a long list: what she does, and the next of her certificates to end, ended ones first. */
public record StaffLine(PersonId person, String name, String job, LocalDate started, Optional<Ending> next) {

    /** A certificate and how long it is good for. */
    public record Ending(String title, Validity validity) {}

    /** By which the list can be put in order. */
    public enum Column {
        NAME("p.familyName"),
        JOB("e.jobTitle"),
        STARTED("e.started");

        final String path;

        Column(String path) {
            this.path = path;
        }
    }
}
