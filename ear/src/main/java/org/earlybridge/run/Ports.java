package org.earlybridge.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.earlybridge.run.report.CannotRun;

/** Ports for this run: the ones asked for, if they are free, and any free ones where none was asked for. */
final class Ports {

    private final Options options;
    private final Set<Integer> given = new HashSet<>();

    Ports(Options options) {
        this.options = options;
    }

    /** The port that option asks for on that address, refused with the option's name when something uses it already. */
    int onAddress(String host, String option, int usual) {
        int wanted = options.port(option, usual);
        if (wanted == 0) {
            return anyFree();
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, wanted));
        } catch (BindException e) {
            throw taken(host, option, wanted, e);
        } catch (IOException e) {
            throw new CannotRun(
                    "Nothing can listen on " + host + " port " + wanted + ": " + e.getMessage(),
                    "options -Dhost and -D" + option,
                    "Give an address of this machine and a port above 1024.",
                    e);
        }
        if (!given.add(wanted)) {
            throw new CannotRun(
                    "Port " + wanted + " is asked for twice.", "option -D" + option, "Give each option its own port.");
        }
        return wanted;
    }

    int anyFree() {
        while (true) {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                if (given.add(socket.getLocalPort())) {
                    return socket.getLocalPort();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("no free port on this machine", e);
            }
        }
    }

    private static CannotRun taken(String host, String option, int port, BindException cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("ermission")) {
            return new CannotRun(
                    "This user may not listen on port " + port + ".",
                    host + ", option -D" + option,
                    "Choose a port above 1024: mvn -Prun package -D" + option + "=" + (port + 8000),
                    cause);
        }
        if (message.contains("assign")) {
            return new CannotRun(
                    host + " is not an address of this machine.", "option -Dhost", "Leave the option out.", cause);
        }
        return new CannotRun(
                "Port " + port + " is taken by another program.",
                host + " port " + port,
                "Stop that program, or choose another port: mvn -Prun package -D" + option + "=" + (port + 1)
                        + " (0 takes any free one).",
                cause);
    }
}
