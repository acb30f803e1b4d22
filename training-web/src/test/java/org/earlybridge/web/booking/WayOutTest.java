package org.earlybridge.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.booking.WayOut.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayOutTest {

    private static final PersonId ASHA = new PersonId(1);
    private static final PersonId BEN = new PersonId(2);
    private static final PersonId CARYS = new PersonId(3);

    @Test
    void another_date_is_for_all_of_them() {
        Choice choice = Choice.of(new CohortId(7));
        assertThat(choice.text()).isEqualTo("date:7");
        assertThat(Choice.read("date:7")).contains(choice);
        assertThat(choice.going(List.of(ASHA, BEN))).containsExactly(ASHA, BEN);
    }

    @Test
    void one_stays_and_perhaps_somebody_goes_instead() {
        assertThat(Choice.read(Choice.without(ASHA).text()).orElseThrow().going(List.of(ASHA, BEN)))
                .containsExactly(BEN);
        assertThat(Choice.read(Choice.swap(ASHA, CARYS).text()).orElseThrow().going(List.of(ASHA, BEN)))
                .containsExactly(BEN, CARYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "date:",
                "date:x",
                "stays:",
                "stays:1:",
                "stays:1:2:3",
                "date:1:2",
                "date:1234567890123456789"
            })
    void what_no_form_of_ours_sent_is_none(String sent) {
        assertThat(Choice.read(sent)).isEmpty();
    }
}
