package org.earlybridge.training.compliance;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.training.workforce.RequirementCode;

/** Who of a setting holds what, on one day. Columns in the usual order; only those somebody has to hold, or does hold. */
public record Matrix(List<Column> columns, List<Row> rows) {

    /** How many hold it in date, and how many of those who must; without anybody who must, {@code asked} is 0. */
    public record Column(RequirementCode code, String title, int inDate, int asked, int askedAndInDate) {}

    /** One person and her cells, in the order of the columns. */
    public record Row(PersonId person, String name, String job, OptionalInt level, List<Held> cells) {}

    /** Something to do about one person's certificate. */
    public record Task(Row row, Column column, Held held) {}

    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What is asked for and has ended, is missing or ends within 180 days: the most urgent first. */
    public List<Task> tasks() {
        return rows.stream()
                .flatMap(this::tasksOf)
                .sorted(Comparator.comparingLong(task -> task.held().daysLeft()))
                .toList();
    }

    private Stream<Task> tasksOf(Row row) {
        return IntStream.range(0, columns.size())
                .filter(at -> row.cells().get(at).needsSomething())
                .mapToObj(at -> new Task(row, columns.get(at), row.cells().get(at)));
    }
}
