package org.earlybridge.training.once;

import org.jspecify.annotations.Nullable;

/** What a call was told, as it is kept: the outcome, its text, and where to look for what it made. */
public record Answer(int status, String body, @Nullable String location) {}
