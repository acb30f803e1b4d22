package org.earlybridge.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earlybridge.training.catalogue.CourseFamily;
import org.junit.jupiter.api.Test;

class NotOpenViewTest {

    private static final String REASON = "It works through the rota of a team.";
    private static final String ALL = "/?who=childminder&lives=E07000010";

    @Test
    void anybody_reads_the_reason_and_only_a_childminder_is_warned() {
        assertThat(view(false).getReason()).isEqualTo(REASON);
        assertThat(view(false).getKind()).isEqualTo("info");
        assertThat(view(true).getKind()).isEqualTo("amber");
    }

    @Test
    void where_nothing_of_the_kind_is_open_she_is_led_to_all_dates_and_stays_who_she_is() {
        assertThat(view(true).getButtonHref()).isEqualTo(ALL);
        assertThat(view(true).getNext()).contains("no other course in leadership");
    }

    private static NotOpenView view(boolean hers) {
        return new NotOpenView(REASON, CourseFamily.LEADERSHIP, hers, List.of(), ALL);
    }
}
