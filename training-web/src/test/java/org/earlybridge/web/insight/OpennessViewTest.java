package org.earlybridge.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.CourseFamily;
import org.earlybridge.training.catalogue.CourseOutline;
import org.earlybridge.training.catalogue.Openness;
import org.earlybridge.web.format.Words;
import org.junit.jupiter.api.Test;

class OpennessViewTest {

    @Test
    void what_is_open_is_told_of_all_there_are() {
        OpennessView view = new OpennessView(new Openness(20, List.of(aCourse())), new Words());
        assertThat(view.getTally()).isEqualTo("19 of 20 courses are open to childminders.");
        assertThat(view.isNothingNarrowed()).isFalse();
        assertThat(view.getRows()).extracting(OpennessView.Row::getTitle).containsExactly("Leading a room");
    }

    @Test
    void a_catalogue_without_a_narrowed_course_has_no_table() {
        OpennessView view = new OpennessView(new Openness(1, List.of()), new Words());
        assertThat(view.getTally()).isEqualTo("1 of 1 course is open to childminders.");
        assertThat(view.isNothingNarrowed()).isTrue();
    }

    private static Course aCourse() {
        return new Course(new CourseOutline(
                new CourseCode("ROOM-LEAD"),
                "Leading a room",
                CourseFamily.LEADERSHIP,
                "For people who have just taken charge of a room.",
                "Room leads",
                List.of("Lead a meeting"),
                "One session",
                Duration.ofHours(3),
                "team"));
    }
}
