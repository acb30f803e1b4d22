package org.earlybridge.training.cover.sheet;

import static org.earlybridge.training.cover.sheet.SheetField.ARRIVES;
import static org.earlybridge.training.cover.sheet.SheetField.BORN;
import static org.earlybridge.training.cover.sheet.SheetField.BREAK;
import static org.earlybridge.training.cover.sheet.SheetField.CAPACITY;
import static org.earlybridge.training.cover.sheet.SheetField.CERTIFICATE;
import static org.earlybridge.training.cover.sheet.SheetField.COUNT;
import static org.earlybridge.training.cover.sheet.SheetField.DAY;
import static org.earlybridge.training.cover.sheet.SheetField.FAMILY_NAME;
import static org.earlybridge.training.cover.sheet.SheetField.FIRST;
import static org.earlybridge.training.cover.sheet.SheetField.FRIDAY;
import static org.earlybridge.training.cover.sheet.SheetField.FROM;
import static org.earlybridge.training.cover.sheet.SheetField.ISSUED;
import static org.earlybridge.training.cover.sheet.SheetField.LAST;
import static org.earlybridge.training.cover.sheet.SheetField.LEAVES;
import static org.earlybridge.training.cover.sheet.SheetField.MONDAY;
import static org.earlybridge.training.cover.sheet.SheetField.NAME;
import static org.earlybridge.training.cover.sheet.SheetField.OLDEST;
import static org.earlybridge.training.cover.sheet.SheetField.PERSON;
import static org.earlybridge.training.cover.sheet.SheetField.ROOM;
import static org.earlybridge.training.cover.sheet.SheetField.SATURDAY;
import static org.earlybridge.training.cover.sheet.SheetField.SOURCE;
import static org.earlybridge.training.cover.sheet.SheetField.SUNDAY;
import static org.earlybridge.training.cover.sheet.SheetField.THURSDAY;
import static org.earlybridge.training.cover.sheet.SheetField.TO;
import static org.earlybridge.training.cover.sheet.SheetField.TUESDAY;
import static org.earlybridge.training.cover.sheet.SheetField.VALID_TO;
import static org.earlybridge.training.cover.sheet.SheetField.WEDNESDAY;
import static org.earlybridge.training.cover.sheet.SheetField.WEEKDAYS;
import static org.earlybridge.training.cover.sheet.SheetField.YOUNGEST;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file is about: one thing each. */
public enum SheetKind {
    ROTA("Rota"),
    CHILDREN("Children"),
    ROOMS("Rooms"),
    CERTIFICATES("Certificates");

    private static final Set<SheetField> WEEK = EnumSet.range(MONDAY, SUNDAY);

    private final String label;

    SheetKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SheetKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** What its columns can be: those of our own layout first, in its order. */
    public List<SheetField> fields() {
        List<SheetField> fields = new ArrayList<>(own());
        if (this == ROTA || this == CERTIFICATES) {
            fields.add(FAMILY_NAME);
        }
        if (this == ROTA || this == CHILDREN) {
            fields.addAll(List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY));
        }
        return fields;
    }

    /** The columns of our own layout. */
    public List<SheetField> own() {
        return switch (this) {
            case ROTA -> List.of(PERSON, DAY, FROM, TO, ROOM, BREAK);
            case CHILDREN -> List.of(ROOM, BORN, COUNT, WEEKDAYS, ARRIVES, LEAVES, FIRST, LAST);
            case ROOMS -> List.of(NAME, CAPACITY, YOUNGEST, OLDEST);
            case CERTIFICATES -> List.of(PERSON, CERTIFICATE, ISSUED, VALID_TO, SOURCE);
        };
    }

    /** Those it cannot do without and that no column is said to be. */
    public List<SheetField> missing(Collection<SheetField> there) {
        boolean week = there.stream().anyMatch(WEEK::contains);
        List<SheetField> needed = switch (this) {
            case ROTA -> week ? List.of(PERSON) : List.of(PERSON, DAY, FROM, TO);
            case CHILDREN -> week ? List.of(ROOM, BORN) : List.of(ROOM, BORN, WEEKDAYS, ARRIVES, LEAVES);
            case ROOMS -> List.of(NAME, CAPACITY, YOUNGEST, OLDEST);
            case CERTIFICATES -> List.of(PERSON, CERTIFICATE, ISSUED);
        };
        return needed.stream().filter(field -> !there.contains(field)).toList();
    }
}
