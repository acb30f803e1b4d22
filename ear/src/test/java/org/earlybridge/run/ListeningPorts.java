package org.earlybridge.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a process of this machine listens, as Linux itself knows it. */
record ListeningPorts(long pid) {

    private static final String LISTENING = "0A";

    /** One socket, with the address as the kernel writes it: bytes in hexadecimal, last first. */
    record Socket(String address, int port) {

        boolean isLoopback() {
            return address.equals("0100007F")
                    || address.equals("0000000000000000FFFF00000100007F")
                    || address.equals("00000000000000000000000001000000");
        }
    }

    static boolean canBeRead() {
        return Files.isReadable(Path.of("/proc/net/tcp"));
    }

    Set<Socket> sockets() throws IOException {
        Set<String> own = ownSockets();
        Set<Socket> found = new HashSet<>();
        for (Path table : List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"))) {
            if (Files.exists(table)) {
                found.addAll(listening(Files.readAllLines(table), own));
            }
        }
        return Set.copyOf(found);
    }

    static Set<Socket> listening(List<String> table, Set<String> own) {
        return table.stream()
                .skip(1)
                .map(line -> line.strip().split("\\s+"))
                .filter(column -> column[3].equals(LISTENING) && own.contains(column[9]))
                .map(column -> column[1].split(":"))
                .map(local -> new Socket(local[0], Integer.parseInt(local[1], 16)))
                .collect(Collectors.toSet());
    }

    private Set<String> ownSockets() throws IOException {
        Set<String> own = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path file : files.toList()) {
                String target = Files.isSymbolicLink(file)
                        ? Files.readSymbolicLink(file).toString()
                        : "";
                if (target.startsWith("socket:[")) {
                    own.add(target.substring(8, target.length() - 1));
                }
            }
        }
        return own;
    }
}
