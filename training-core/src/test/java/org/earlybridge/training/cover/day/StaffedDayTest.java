package org.earlybridge.training.cover.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.day.Premises.LevelTests;
import org.earlybridge.training.setting.MixedAges;
import org.earlybridge.training.setting.ProviderKind;
import org.earlybridge.training.workforce.EmploymentRole;
import org.junit.jupiter.api.Test;

class StaffedDayTest {

    private static final Span ALL_DAY = Span.parse("08:00-18:00");

    @Test
    void somebody_is_found_by_her_sign_and_nobody_by_an_unknown_one() {
        StaffedDay day = day();
        assertThat(day.adult("B")).map(Adult::id).contains("B");
        assertThat(day.adult("C")).isEmpty();
    }

    @Test
    void a_change_meets_only_whom_it_is_for() {
        StaffedDay day = day().with("B", adult -> adult.as(EmploymentRole.COVER));
        assertThat(day.adult("A").orElseThrow().role()).isEqualTo(EmploymentRole.STAFF);
        assertThat(day.adult("B").orElseThrow().role()).isEqualTo(EmploymentRole.COVER);
    }

    @Test
    void a_qualification_is_at_level_2_to_8() {
        assertThat(Award.of(2, "2010-07-01").level()).isEqualTo(2);
        assertThat(Award.of(8, "2010-07-01").level()).isEqualTo(8);
        assertThatThrownBy(() -> Award.of(1, "2010-07-01")).hasMessageContaining("level 2 to 8");
        assertThatThrownBy(() -> Award.of(9, "2010-07-01")).hasMessageContaining("level 2 to 8");
    }

    private static StaffedDay day() {
        return new StaffedDay(
                LocalDate.parse("2026-10-13"),
                new Premises(ProviderKind.GROUP, ALL_DAY, MixedAges.GROUPED, 2, LevelTests.AGE_GROUP),
                List.of(),
                List.of(Adult.staff("B", Optional.empty(), ALL_DAY), Adult.staff("A", Optional.empty(), ALL_DAY)),
                List.of(),
                List.of(),
                List.of());
    }
}
