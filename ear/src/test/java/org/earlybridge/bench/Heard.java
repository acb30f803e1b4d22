package org.earlybridge.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What pieces of work of the same kind, one after the other, made the server send, in order.
 *
 * @param byEach one list for each piece of work; jobs in the background may have asked their own questions meanwhile
 */
record Heard(List<List<Sent>> byEach) {

    /** Without what was not asked in every piece of work: that is of the jobs. */
    List<List<Sent>> common() {
        Set<String> always = new HashSet<>(texts(byEach.get(0)));
        byEach.forEach(sent -> always.retainAll(texts(sent)));
        return byEach.stream()
                .map(sent ->
                        sent.stream().filter(one -> always.contains(one.sql())).toList())
                .toList();
    }

    /** Statements of the piece of work that needs most; two prices may differ in who bears a part of them. */
    int most() {
        return common().stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * Takes away every row that each of them put in, so that it can be put in again; what one of them made for all that
     * follow (an account in the books) stays. No trigger and no reference is asked.
     */
    void forget(Connection connection) throws SQLException {
        try (Statement quietly = connection.createStatement()) {
            quietly.execute("SET session_replication_role = replica");
            for (Sent undone : undone()) {
                try (PreparedStatement delete = connection.prepareStatement(undone.sql())) {
                    Bare.fill(delete, undone.parameters());
                    delete.executeUpdate();
                }
            }
        }
    }

    private List<Sent> undone() {
        Stream<Sent> all = common().stream().flatMap(List::stream);
        return all.map(Sent::undone).flatMap(Optional::stream).toList();
    }

    private static Set<String> texts(List<Sent> sent) {
        return sent.stream().map(Sent::sql).collect(Collectors.toSet());
    }
}
