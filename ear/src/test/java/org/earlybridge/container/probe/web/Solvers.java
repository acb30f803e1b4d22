package org.earlybridge.container.probe.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;

/** Both solvers, on threads of the server's own. */
@ApplicationScoped
public class Solvers {

    @Resource
    private ManagedExecutorService executor;

    public long knapsack() throws InterruptedException, ExecutionException {
        return executor.submit(Knapsack::best).get();
    }

    public String seats() throws InterruptedException, ExecutionException {
        return executor.submit(() -> SeatPlan.solved().toString()).get();
    }
}
