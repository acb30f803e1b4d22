package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.sheet.Cells;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.EmploymentId;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;

/** Who works at a setting, by name, in two statements. */
@ApplicationScoped
class StaffNames {

    @Inject
    private People people;

    protected StaffNames() {}

    /** Whoever works there on the day or later. */
    Known of(ProviderId setting, LocalDate from) {
        List<Employment> work = people.employedBetween(setting, from, ChildGroups.FOR_EVER);
        Map<PersonId, Person> persons = people
                .with(work.stream().map(Employment::person).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return new Known(work.stream()
                .flatMap(one ->
                        Optional.ofNullable(persons.get(one.person())).stream().map(person -> new Worker(one, person)))
                .sorted(Comparator.comparing((Worker worker) -> worker.person().familyName())
                        .thenComparing(worker -> worker.person().givenName())
                        .thenComparing(worker -> worker.work().id().value()))
                .toList());
    }

    record Worker(Employment work, Person person) {}

    record Known(List<Worker> workers) {

        Optional<Worker> with(EmploymentId id) {
            return workers.stream()
                    .filter(worker -> worker.work().id().equals(id))
                    .findFirst();
        }

        /** As people write names in tables: given name first or family name first. Compared as {@link Cells#plain} has it. */
        List<Worker> named(String plain) {
            return workers.stream()
                    .filter(worker -> {
                        String given = Cells.plain(worker.person().givenName());
                        String family = Cells.plain(worker.person().familyName());
                        return plain.equals(given + " " + family)
                                || plain.equals(family + ", " + given)
                                || plain.equals(family + " " + given);
                    })
                    .toList();
        }

        /** The same person's work of the same day at her other jobs here. */
        List<RotaCell> otherJobs(RotaCell cell) {
            return with(cell.who()).stream()
                    .flatMap(one -> workers.stream()
                            .filter(other ->
                                    other.person().id().equals(one.person().id()))
                            .filter(other -> !other.work().id().equals(cell.who()))
                            .map(other -> new RotaCell(other.work().id(), cell.day())))
                    .toList();
        }

        String name(EmploymentId id) {
            return with(id).map(worker -> worker.person().name()).orElse("somebody who has left");
        }
    }
}
