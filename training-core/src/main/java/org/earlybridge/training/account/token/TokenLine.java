package org.earlybridge.training.account.token;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What its owner sees of a token: never the token. */
public record TokenLine(
        long id, String name, Instant madeAt, @Nullable LocalDate lastUsedOn) {}
