package org.earlybridge.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    @Test
    void what_was_typed_is_kept() {
        assertThat(KeptAnswers.typed(Map.of("form:needs", new String[] {"Large-print handouts"})))
                .containsEntry("form:needs", "Large-print handouts");
    }

    @Test
    void secrets_and_the_machinery_of_forms_are_never_kept() {
        Map<String, String[]> sent = new HashMap<>();
        for (String name : new String[] {
            "password", "newPassword2", "formToken", "apiSecret", "jakarta.faces.ViewState", "jakarta.faces.source"
        }) {
            sent.put(name, new String[] {"x"});
        }
        assertThat(KeptAnswers.typed(sent)).isEmpty();
    }

    @Test
    void a_flood_of_fields_is_cut_off() {
        Map<String, String[]> flood = new HashMap<>();
        for (int i = 0; i < 1_000; i++) {
            flood.put("field" + i, new String[] {"x"});
        }
        assertThat(KeptAnswers.typed(flood)).hasSize(60);
    }

    @Test
    void an_endless_answer_is_not_kept() {
        assertThat(KeptAnswers.typed(Map.of("field", new String[] {"x".repeat(4_001)})))
                .isEmpty();
    }
}
