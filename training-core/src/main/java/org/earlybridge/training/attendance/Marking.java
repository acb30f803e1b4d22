package org.earlybridge.training.attendance;

import java.util.Optional;

/** What somebody wants to be marked for a place, and what was marked when she looked. */
public record Marking(long place, Optional<Presence> seen, Presence wanted) {}
