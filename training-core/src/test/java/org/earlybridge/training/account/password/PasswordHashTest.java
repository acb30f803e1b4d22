package org.earlybridge.training.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final int FEW = 1_000;

    @Test
    void the_password_opens_and_another_does_not() {
        PasswordHash kept = PasswordHash.of("three odd words", FEW);
        assertThat(kept.opensWith("three odd words")).isTrue();
        assertThat(kept.opensWith("three odd word")).isFalse();
    }

    @Test
    void what_is_stored_opens_again_with_its_own_rounds() {
        String text = PasswordHash.of("three odd words", FEW).text();
        assertThat(text).startsWith("pbkdf2-sha256$1000$");
        assertThat(PasswordHash.parse(text).opensWith("three odd words")).isTrue();
    }

    @Test
    void two_of_the_same_password_are_stored_differently() {
        assertThat(PasswordHash.of("three odd words", FEW).text())
                .isNotEqualTo(PasswordHash.of("three odd words", FEW).text());
    }

    @Test
    void letters_typed_on_another_keyboard_are_the_same_letters() {
        assertThat(PasswordHash.of("cafe\u0301 am Fluss", FEW).opensWith("caf\u00e9 am Fluss"))
                .isTrue();
    }

    @Test
    void a_hash_of_fewer_rounds_than_wanted_is_weaker() {
        PasswordHash kept = PasswordHash.of("three odd words", FEW);
        assertThat(kept.isWeakerThan(FEW)).isFalse();
        assertThat(kept.isWeakerThan(FEW + 1)).isTrue();
    }

    @Test
    void real_ones_have_at_least_600_000_rounds() {
        assertThat(PasswordHash.ROUNDS).isGreaterThanOrEqualTo(600_000);
    }

    @Test
    void a_log_line_shows_nothing_of_the_digest() {
        PasswordHash kept = PasswordHash.of("three odd words", FEW);
        String digest = kept.text().substring(kept.text().lastIndexOf('$') + 1);
        assertThat(kept.toString()).doesNotContain(digest.substring(0, 6));
    }

    @Test
    void what_is_no_stored_password_is_refused() {
        assertThatThrownBy(() -> PasswordHash.parse("md5$1$a$b")).isInstanceOf(IllegalArgumentException.class);
    }
}
