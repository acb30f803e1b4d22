package org.earlybridge.training.account;

import java.util.Set;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody with an account, as the account stands at this moment. */
public record Known(
        AccountId account,
        String name,
        EmailAddress email,
        @Nullable PersonId person,
        Set<Standing> standings) {

    public Known {
        standings = Set.copyOf(standings);
    }
}
