package org.earlybridge.bench;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One statement as the bare program sends it: question marks, and what stands in their place, in order; empty for NULL. */
record Sent(String sql, List<Optional<String>> parameters) {

    private static final Pattern EXECUTED = Pattern.compile("execute [^:]+: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']|'')*)')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern INSERTED =
            Pattern.compile("INSERT INTO (\\w+) \\(([^)]*)\\) VALUES \\(([?, ]*)\\)", Pattern.CASE_INSENSITIVE);

    /** Of a line of the database's log; empty for marks of transactions and for what sets the session. */
    static Optional<Sent> in(JsonObject line) {
        Matcher executed = EXECUTED.matcher(line.getString("message", ""));
        return executed.matches() && isWork(executed.group(1))
                ? Optional.of(of(executed.group(1), line.getString("detail", "")))
                : Optional.empty();
    }

    private static boolean isWork(String sql) {
        return !sql.matches("(?i)(begin|commit|rollback|set |show |alter system|select (1\\b|pg_reload)).*");
    }

    private static Sent of(String sql, String detail) {
        List<Optional<String>> values = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            values.add(Optional.ofNullable(parameter.group(3)).map(text -> text.replace("''", "'")));
        }
        List<Optional<String>> inOrder = new ArrayList<>();
        Matcher place = PLACE.matcher(sql);
        while (place.find()) {
            inOrder.add(values.get(Integer.parseInt(place.group(1)) - 1));
        }
        return new Sent(PLACE.matcher(sql).replaceAll("?"), inOrder);
    }

    /** What takes the row away again that this statement has put in; empty for all others. */
    Optional<Sent> undone() {
        Matcher inserted = INSERTED.matcher(sql);
        if (!inserted.matches()) {
            return Optional.empty();
        }
        List<String> columns = List.of(inserted.group(2).strip().split("\\s*,\\s*"));
        StringBuilder where = new StringBuilder();
        List<Optional<String>> values = new ArrayList<>();
        int id = columns.stream().map(String::toUpperCase).toList().indexOf("ID");
        for (int at = id < 0 ? 0 : id; at < (id < 0 ? columns.size() : id + 1); at++) {
            where.append(where.isEmpty() ? "" : " AND ").append(columns.get(at)).append(" IS NOT DISTINCT FROM ?");
            values.add(parameters.get(at));
        }
        return Optional.of(new Sent("DELETE FROM " + inserted.group(1) + " WHERE " + where, values));
    }
}
