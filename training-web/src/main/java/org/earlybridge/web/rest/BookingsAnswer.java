package org.earlybridge.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of bookings, newest first. */
@Schema(name = "Bookings")
public record BookingsAnswer(
        List<BookingAnswer> items,

        @Schema(description = "Send it as the parameter \"next\" for the page behind; null on the last page.") @Nullable
        String next) {}
