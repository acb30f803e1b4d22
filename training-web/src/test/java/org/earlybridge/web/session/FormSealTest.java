package org.earlybridge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormSealTest {

    @Test
    void a_seal_fits_the_key_it_was_made_with_and_no_other() {
        String seal = FormSeal.with("mine");
        assertThat(FormSeal.fits("mine", seal)).isTrue();
        assertThat(FormSeal.fits("yours", seal)).isFalse();
    }

    @Test
    void every_page_has_another_seal() {
        assertThat(FormSeal.with("mine")).isNotEqualTo(FormSeal.with("mine"));
    }

    @Test
    void a_seal_with_one_character_changed_does_not_fit() {
        String seal = FormSeal.with("mine");
        char other = seal.charAt(30) == 'A' ? 'B' : 'A';
        assertThat(FormSeal.fits("mine", seal.substring(0, 30) + other + seal.substring(31)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "not base64 \u00e9",
                "====",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void nothing_that_anybody_makes_up_fits(String madeUp) {
        assertThat(FormSeal.fits("mine", madeUp)).isFalse();
    }
}
