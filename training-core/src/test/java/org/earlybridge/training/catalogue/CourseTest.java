package org.earlybridge.training.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.RequirementCode;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final RequirementCode FULL = new RequirementCode("PFA-FULL");
    private static final RequirementCode EMERGENCY = new RequirementCode("PFA-EMERG");

    @OnBothDatabases
    void a_course_comes_back_as_it_was_stored(TestDatabase database) {
        database.commit(em -> {
            new Courses(em)
                    .add(aCourse("PFA-FULL")
                            .renewedAfter(new Renewal(36, Renewal.Basis.LAW))
                            .accreditedBy("A first aid awarding body")
                            .countingTowards("full first aid")
                            .meeting(FULL)
                            .meeting(EMERGENCY));
            return FULL;
        });

        Course stored =
                new Courses(database.em()).with(new CourseCode("PFA-FULL")).orElseThrow();
        assertThat(stored.title()).isEqualTo("Paediatric first aid");
        assertThat(stored.outcomes()).containsExactly("Save a life", "Stay calm");
        assertThat(stored.taught()).isEqualTo(Duration.ofHours(12));
        assertThat(stored.renewal()).contains(new Renewal(36, Renewal.Basis.LAW));
        assertThat(stored.meets()).containsExactlyInAnyOrder(FULL, EMERGENCY);
        assertThat(stored.isOpenToChildminders()).isTrue();
        assertThat(stored.countsTowards()).contains("full first aid");
        assertThat(stored.keywords()).isEqualTo("cpr");
    }

    @OnBothDatabases
    void either_of_two_courses_meets_the_same_requirement(TestDatabase database) {
        database.commit(em -> {
            new Courses(em).add(aCourse("PFA-FULL").meeting(FULL).meeting(EMERGENCY));
            new Courses(em).add(aCourse("PFA-1DAY").meeting(EMERGENCY));
            return FULL;
        });

        Courses courses = new Courses(database.em());
        assertThat(courses.thatMeet(EMERGENCY)).hasSize(2);
        assertThat(courses.thatMeet(FULL)).extracting(Course::code).containsExactly(new CourseCode("PFA-FULL"));
    }

    @Test
    void a_certificate_of_36_months_ends_the_day_before_its_anniversary() {
        Renewal renewal = new Renewal(36, Renewal.Basis.LAW);
        assertThat(renewal.lastValidDayOf(LocalDate.of(2026, 6, 1))).isEqualTo(LocalDate.of(2029, 5, 31));
        assertThat(renewal.lastValidDayOf(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2027, 2, 27));
    }

    private static Course aCourse(String code) {
        return new Course(new CourseOutline(
                new CourseCode(code),
                "Paediatric first aid",
                CourseFamily.FIRST_AID,
                "What to do before the ambulance comes.",
                "Everyone who works with children",
                List.of("Save a life", "Stay calm"),
                "Two days",
                Duration.ofHours(12),
                "cpr"));
    }
}
