package org.earlybridge.payments.card;

import java.util.Optional;

/** An event as whoever works it carries it. */
record EventWork(long event, String book, String type, String objectKind, String objectId, Optional<String> intent) {}
