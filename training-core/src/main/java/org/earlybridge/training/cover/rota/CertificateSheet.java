package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.CoverChanges;
import org.earlybridge.training.cover.rota.SheetPreview.Effect;
import org.earlybridge.training.cover.rota.StaffNames.Known;
import org.earlybridge.training.cover.rota.StaffNames.Worker;
import org.earlybridge.training.cover.sheet.Cells;
import org.earlybridge.training.cover.sheet.Sheet.Row;
import org.earlybridge.training.cover.sheet.SheetField;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.training.workforce.Requirement;
import org.earlybridge.training.workforce.RequirementCode;

/** Reads certificates of staff out of a file: papers a manager has seen. They are added; none is ever taken away. */
@ApplicationScoped
class CertificateSheet {

    private static final int LONGEST_SOURCE = 120;

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private StaffNames staffNames;

    @Inject
    private Passports passports;

    @Inject
    private CoverChanges changes;

    protected CertificateSheet() {}

    private record Proof(PersonId person, RequirementCode proves, LocalDate issued, Optional<LocalDate> validTo) {}

    private record Paper(Proof proof, String source, String words) {

        Certificate seen() {
            return Certificate.seen(proof.person(), proof.proves(), proof.issued(), proof.validTo(), source);
        }
    }

    SheetPlan plan(Provider own, SheetOrder order) {
        SheetReading reading = new SheetReading(order);
        Known staff = staffNames.of(own.id(), ownHouse.today());
        List<Requirement> requirements = passports.requirements();
        Set<Proof> held = held(staff);
        List<Paper> wanted = new ArrayList<>();
        for (Row row : reading.rows()) {
            List<Worker> people = reading.people(row, staff);
            if (!people.isEmpty() && reading.in(row, SheetField.CERTIFICATE).isEmpty()) {
                reading.unchanged(List.of(row.number()));
            } else if (!people.isEmpty()) {
                read(row, people.get(0), requirements, reading).ifPresent(paper -> {
                    if (held.add(paper.proof())) {
                        wanted.add(paper);
                        reading.line(Effect.ADDED, List.of(row.number()), paper.words());
                    } else {
                        reading.unchanged(List.of(row.number()));
                    }
                });
            }
        }
        return new SheetPlan(reading.done(), () -> store(own, wanted));
    }

    private Set<Proof> held(Known staff) {
        List<PersonId> people = staff.workers().stream()
                .map(worker -> worker.person().id())
                .distinct()
                .toList();
        return passports.certificatesOf(people).stream()
                .map(one -> new Proof(one.person(), one.proves(), one.issued(), one.validTo()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Optional<Paper> read(Row row, Worker worker, List<Requirement> requirements, SheetReading reading) {
        Optional<Requirement> proves = requirement(row, requirements, reading);
        Optional<LocalDate> issued = day(row, SheetField.ISSUED, reading);
        boolean ends = !Cells.isNo(reading.in(row, SheetField.VALID_TO));
        Optional<LocalDate> validTo = ends ? day(row, SheetField.VALID_TO, reading) : Optional.empty();
        if (proves.isEmpty()
                || issued.isEmpty()
                || (ends && validTo.isEmpty())
                || !possible(row, issued.get(), validTo, reading)) {
            return Optional.empty();
        }
        String source = reading.in(row, SheetField.SOURCE);
        String words = worker.person().name() + ": " + proves.get().title() + ", " + Said.day(issued.get())
                + validTo.map(last -> ", valid to " + Said.day(last)).orElse(", does not run out");
        return Optional.of(new Paper(
                new Proof(worker.person().id(), proves.get().code(), issued.get(), validTo),
                source.isEmpty()
                        ? "Seen by the setting"
                        : source.substring(0, Math.min(source.length(), LONGEST_SOURCE)),
                words));
    }

    private static Optional<Requirement> requirement(Row row, List<Requirement> requirements, SheetReading reading) {
        String cell = Cells.plain(reading.in(row, SheetField.CERTIFICATE));
        Optional<Requirement> known = requirements.stream()
                .filter(one -> Cells.plain(one.title()).equals(cell)
                        || Cells.plain(one.code().code()).equals(cell))
                .findFirst();
        if (known.isEmpty()) {
            reading.wrong(
                    row.number(),
                    SheetField.CERTIFICATE,
                    SheetReading.quoted(reading.in(row, SheetField.CERTIFICATE))
                            + " is no certificate that we know. Write one of: "
                            + requirements.stream().map(Requirement::title).collect(Collectors.joining("; ")));
        }
        return known;
    }

    private static Optional<LocalDate> day(Row row, SheetField field, SheetReading reading) {
        Optional<LocalDate> day = Cells.day(reading.in(row, field));
        if (day.isEmpty()) {
            reading.wrong(row.number(), field, "no day. Write it as 13/10/2026, day before month");
        }
        return day;
    }

    private boolean possible(Row row, LocalDate issued, Optional<LocalDate> validTo, SheetReading reading) {
        if (issued.isAfter(ownHouse.today())) {
            reading.wrong(
                    row.number(), SheetField.ISSUED, "this day is still to come. Write the day on the certificate");
            return false;
        }
        if (validTo.filter(last -> last.isBefore(issued)).isPresent()) {
            reading.wrong(
                    row.number(), SheetField.VALID_TO, "it ends before it was issued. Change one of the two days");
            return false;
        }
        return true;
    }

    private void store(Provider own, List<Paper> papers) {
        for (Paper paper : papers) {
            passports.add(paper.seen());
            ownHouse.tell(own, "certificate seen", "", paper.words());
        }
        changes.noteWhereverWork(
                papers.stream().map(paper -> paper.proof().person()).distinct().toList());
    }
}
