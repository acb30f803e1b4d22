package org.earlybridge.training.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.earlybridge.training.compliance.Matrix.Column;
import org.earlybridge.training.compliance.Matrix.Row;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.training.workforce.Requirement;

/** Everybody who works at one setting on one day, with their papers. */
record Staff(LocalDate day, List<Worker> workers, Papers papers, Map<PersonId, Integer> levels) {

    record Worker(Employment work, Person person) {}

    Matrix against(List<Requirement> all) {
        List<Requirement> asked = all.stream()
                .filter(requirement -> workers.stream().anyMatch(worker -> concerns(requirement, worker)))
                .toList();
        List<Row> rows = workers.stream().map(worker -> row(worker, asked)).toList();
        List<Column> columns = IntStream.range(0, asked.size())
                .mapToObj(at -> column(
                        asked.get(at),
                        rows.stream().map(row -> row.cells().get(at)).toList()))
                .toList();
        return new Matrix(columns, rows);
    }

    private boolean concerns(Requirement requirement, Worker worker) {
        Held held = held(requirement, worker);
        return held.duty() == Duty.MUST || held.validity().isPresent();
    }

    private Row row(Worker worker, List<Requirement> columns) {
        PersonId person = worker.person().id();
        return new Row(
                person,
                worker.person().name(),
                worker.work().jobTitle(),
                levels.containsKey(person) ? OptionalInt.of(levels.get(person)) : OptionalInt.empty(),
                columns.stream().map(requirement -> held(requirement, worker)).toList());
    }

    private Held held(Requirement requirement, Worker worker) {
        return new Held(
                Duty.of(requirement.neededBy(), requirement.code(), Post.of(worker.work())),
                papers.of(worker.person().id(), requirement.code()).map(paper -> new Validity(paper.validTo(), day)));
    }

    private static Column column(Requirement requirement, List<Held> cells) {
        List<Held> asked =
                cells.stream().filter(held -> held.duty() == Duty.MUST).toList();
        return new Column(
                requirement.code(),
                requirement.title(),
                Math.toIntExact(cells.stream().filter(Held::isInDate).count()),
                asked.size(),
                Math.toIntExact(asked.stream().filter(Held::isInDate).count()));
    }
}
