package org.earlybridge.container.probe.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** Three events, then silence. */
@Path("ticks")
public class Ticks {

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void ticks(@Context SseEventSink listener, @Context Sse sse) {
        try (listener) {
            for (int tick = 1; tick <= 3; tick++) {
                listener.send(sse.newEvent("tick " + tick))
                        .toCompletableFuture()
                        .join();
            }
        }
    }
}
