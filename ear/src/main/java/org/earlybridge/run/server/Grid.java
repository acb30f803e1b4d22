package org.earlybridge.run.server;

import java.util.List;
import org.earlybridge.run.report.CannotRun;

/**
 * The nodes that share HTTP sessions, as {@code host:port}, this one first; none for a server that stands alone. The
 * members trust whoever reaches these ports, so the network between them must be closed.
 */
public record Grid(List<String> members) {

    public Grid {
        members = List.copyOf(members);
        for (String member : members) {
            if (!member.matches("[^:,\\s]+:\\d{1,5}")) {
                throw new CannotRun(
                        "\"" + member + "\" is not a member of a grid.",
                        "option -Dgrid",
                        "Name all nodes, this one first: -Dgrid=10.0.0.1:4900,10.0.0.2:4900");
            }
        }
    }

    public static Grid none() {
        return new Grid(List.of());
    }

    public boolean isAlone() {
        return members.isEmpty();
    }

    String ownHost() {
        return own()[0];
    }

    String ownPort() {
        return own()[1];
    }

    private String[] own() {
        return members.get(0).split(":", -1);
    }
}
