package org.earlybridge.training.cover.minder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Premises;
import org.earlybridge.training.cover.day.RoomDay;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.verdict.CoverCheck;
import org.earlybridge.training.cover.verdict.Wording;
import org.earlybridge.training.setting.MixedAges;
import org.earlybridge.training.setting.ProviderKind;
import org.earlybridge.training.workforce.EmploymentRole;

/** A childminder's house on a Tuesday, step by step. All invented. */
final class Home {

    static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);
    static final LocalDate TODDLER = TUESDAY.minusMonths(20);
    static final LocalDate THREE = TUESDAY.minusMonths(40);
    static final LocalDate SEVEN = TUESDAY.minusMonths(85);

    private final List<Children> children = new ArrayList<>();
    private final List<Adult> adults = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();

    Home() {
        adult("Ruta", EmploymentRole.CHILDMINDER, "08:00-18:00");
    }

    @CanIgnoreReturnValue
    Home minds(LocalDate born, int count, String there) {
        children.add(new Children(born, count, Span.parse(there)));
        return this;
    }

    /** With full first aid and the parents' permission. */
    @CanIgnoreReturnValue
    Home adult(String name, EmploymentRole role, String there) {
        return adult(Adult.staff(name, Optional.of("Home"), Span.parse(there))
                .as(role)
                .with(Trait.PARENTAL_PERMISSION)
                .with(new FirstAid(FirstAid.Kind.FULL, TUESDAY.plusYears(1))));
    }

    @CanIgnoreReturnValue
    Home adult(Adult adult) {
        adults.add(adult);
        return this;
    }

    /** Ruta is away for it. */
    Home course(String session, int travel) {
        return course("Ruta", session, travel);
    }

    Home course(String who, String session, int travel) {
        absences.add(new Absence(who, List.of(Span.parse(session)), false, travel, 0));
        return this;
    }

    Home online(String session) {
        absences.add(new Absence("Ruta", List.of(Span.parse(session)), true, 0, 0));
        return this;
    }

    StaffedDay day() {
        return new StaffedDay(
                TUESDAY,
                new Premises(
                        ProviderKind.CHILDMINDER,
                        Span.parse("08:00-18:00"),
                        MixedAges.GROUPED,
                        1,
                        Premises.LevelTests.AGE_GROUP),
                List.of(new RoomDay("Home", children, List.of())),
                adults,
                absences,
                List.of(),
                List.of());
    }

    Optional<MinderDay> asked() {
        return asked(day());
    }

    static Optional<MinderDay> asked(StaffedDay day) {
        return MinderTree.of(CoverCheck.plain().of(day), Wording.PLAIN);
    }

    MinderDay tree() {
        return asked().orElseThrow();
    }
}
