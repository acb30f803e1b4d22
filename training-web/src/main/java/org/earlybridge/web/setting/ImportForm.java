package org.earlybridge.web.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.cover.rota.SheetOrder;
import org.earlybridge.training.cover.rota.TakeSheet.Help;
import org.earlybridge.training.cover.sheet.Cells;
import org.earlybridge.training.cover.sheet.Columns;
import org.earlybridge.training.cover.sheet.ReadSheet;
import org.earlybridge.training.cover.sheet.ReadSheet.Carried;
import org.earlybridge.training.cover.sheet.Sheet;
import org.earlybridge.training.cover.sheet.SheetField;
import org.earlybridge.training.cover.sheet.SheetKind;
import org.earlybridge.training.cover.sheet.SheetRead;
import org.earlybridge.training.workforce.EmploymentId;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.TypedDay;
import org.earlybridge.web.session.ThisRequest;

/**
 * What the form about a file says. The file itself is kept nowhere: its columns that can matter go to the page and back until
 * somebody agrees, the others are dropped where they are read.
 */
@RequestScoped
class ImportForm {

    static final String FILE = "file";
    static final String SHEET = "sheet";
    private static final int MOST_CARRIED = 400_000;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    protected ImportForm() {}

    SheetKind kind() {
        return SheetKind.named(request.parameter("kind")).orElse(SheetKind.ROTA);
    }

    /** As it came back from the page. */
    Optional<Sheet> carried() {
        return Carried.read(request.parameter(SHEET));
    }

    /** Out of the file that is being sent, without the columns that cannot matter; empty with a problem at the field. */
    Optional<Sheet> sent(Help help) {
        byte[] bytes = bytes();
        SheetRead read = ReadSheet.of(bytes);
        if (read instanceof SheetRead.Refused refused) {
            problems.add(FILE, bytes.length == 0 ? "Choose a file first" : refused.sentence());
            return Optional.empty();
        }
        Sheet whole = ((SheetRead.Table) read).sheet();
        Columns guessed = Columns.guessed(kind(), whole.headings(), help.headings());
        Sheet kept = whole.only(guessed.worthKeeping(whole, help.isOurs()));
        if (kept.headings().isEmpty()) {
            problems.add(
                    FILE,
                    "None of the columns looks like " + kind().label().toLowerCase(Locale.ROOT)
                            + ". Choose what the file is about, or give its columns the headings of our template");
            return Optional.empty();
        }
        if (Carried.write(kept).length() > MOST_CARRIED) {
            problems.add(FILE, "The file holds too much text. Split it, and send one part after another");
            return Optional.empty();
        }
        return Optional.of(kept);
    }

    private static byte[] bytes() {
        HttpServletRequest sent = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        try {
            Part part = sent.getPart(FILE);
            if (part == null) {
                return new byte[0];
            }
            try (InputStream in = part.getInputStream()) {
                return in.readNBytes(ReadSheet.MOST_BYTES + 1);
            }
        } catch (IOException | ServletException e) {
            return new byte[0]; // not a form with a file
        }
    }

    /** As said on the page, else as guessed. */
    Columns columns(Sheet sheet, Help help) {
        if (!request.has("said")) {
            return Columns.guessed(kind(), sheet.headings(), help.headings());
        }
        Map<SheetField, Integer> at = new EnumMap<>(SheetField.class);
        for (int column = 0; column < sheet.headings().size(); column++) {
            String said = request.parameter("col-" + column);
            Optional<SheetField> field = kind().fields().stream()
                    .filter(one -> one.name().equals(said))
                    .findFirst();
            if (field.isPresent() && at.putIfAbsent(field.get(), column) != null) {
                problems.add(
                        "col-" + column,
                        "Another column is said to be " + field.get().label() + " already. Leave one of the two out");
            }
        }
        return new Columns(kind(), at);
    }

    SheetOrder order(Sheet sheet, Help help) {
        return new SheetOrder(sheet, columns(sheet, help), first(), request.has("whole"), people(help));
    }

    /** Today when nothing is said. */
    private LocalDate first() {
        LocalDate today = LocalDate.now(clock);
        if (!request.has("first")) {
            return today;
        }
        Optional<LocalDate> typed =
                TypedDay.read(request.parameter("first"), today).filter(day -> day.isBefore(today.plusYears(2)));
        if (typed.filter(day -> !day.isBefore(today)).isEmpty()) {
            problems.add("first", "It must hold from today or a later day, such as " + today);
        }
        return typed.orElse(today);
    }

    private Map<String, Optional<EmploymentId>> people(Help help) {
        Map<String, Optional<EmploymentId>> people = new HashMap<>();
        for (int at = 0; request.has("name-" + at); at++) {
            String said = request.parameter("who-" + at);
            String name = Cells.plain(request.parameter("name-" + at));
            if (said.equals("nobody")) {
                people.put(name, Optional.empty());
            }
            help.people().stream()
                    .filter(person -> String.valueOf(person.who().value()).equals(said))
                    .findFirst()
                    .ifPresent(person -> people.put(name, Optional.of(person.who())));
        }
        return people;
    }
}
