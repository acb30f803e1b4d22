package org.earlybridge.container.probe.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.metrics.annotation.Counted;

/** Fails twice before it answers, so only a caller that tries again gets an answer. */
@ApplicationScoped
public class Stubborn {

    private final AtomicInteger tries = new AtomicInteger();

    @Retry(maxRetries = 4, delay = 1)
    @Counted(name = "probe_asked", absolute = true)
    public int answer() {
        int tried = tries.incrementAndGet();
        if (tried < 3) {
            throw new IllegalStateException("not yet");
        }
        return tried;
    }
}
