package org.earlybridge.training.booking;

/** What one person of a booking has: everything but RELEASED is live, and counted on the course date's row. */
enum PlaceState {
    WAITING,
    HELD,
    CONFIRMED,
    RELEASED
}
