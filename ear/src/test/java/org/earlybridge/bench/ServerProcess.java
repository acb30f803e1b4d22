package org.earlybridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The server as the system sees it. */
record ServerProcess(ProcessHandle handle) {

    private static final String RESIDENT = "VmRSS:";

    /** Of all its cores together, since it was started. */
    Duration processorTime() {
        return handle.info().totalCpuDuration().orElseThrow(() -> new IllegalStateException("no processor time known"));
    }

    /** In words; only Linux says it. */
    String memory() throws IOException {
        Path status = Path.of("/proc", Long.toString(handle.pid()), "status");
        List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith(RESIDENT))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB in memory")
                .findFirst()
                .orElse("memory not known on this system");
    }
}
