package org.earlybridge.training.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** One log-in in the list of an administrator, with its roles in her councils only. */
public record AccountLine(
        AccountId id,
        String name,
        EmailAddress email,
        Set<Standing> standings,
        Instant openedAt,
        Optional<Instant> closedAt) {

    /** By which the list can be put in order. */
    public enum Column {
        NAME("a.name"),
        EMAIL("a.emailKey"),
        OPENED("a.openedAt");

        final String path;

        Column(String path) {
            this.path = path;
        }
    }
}
