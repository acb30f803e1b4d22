package org.earlybridge.training.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final List<String> OWN = List.of("Ruta Petrauskaite", "ruta.p@example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {"three odd words", "correct horse battery staple", "blue kettle Tuesday frog", "xK9#vQ2$mW7!"})
    void words_that_do_not_belong_together_are_taken(String password) {
        assertThat(PasswordRule.brokenBy(password, OWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!",
                "P@ssw0rd2026",
                "qwertyuiop123",
                "passwordpassword",
                "letmein123456",
                "Peterborough1",
                "Summer2026!!",
                "Welcome12345",
                "123456789012",
                "aaaaaaaaaaaaaaa",
                "Earlybridge2026",
                "RutaPetrauskaite1",
                "nursery-password"
            })
    void what_everybody_tries_is_refused_however_it_is_dressed_up(String password) {
        assertThat(PasswordRule.brokenBy(password, OWN)).contains(PasswordRule.NOT_COMMON);
    }

    @Property
    void anything_shorter_than_twelve_is_refused(@ForAll @StringLength(max = 11) String password) {
        assertThat(PasswordRule.brokenBy(password, OWN)).contains(PasswordRule.LONG_ENOUGH);
    }

    @Property
    void no_password_of_any_length_breaks_the_rules_themselves(@ForAll @StringLength(max = 300) String password) {
        assertThat(PasswordRule.brokenBy(password, OWN))
                .satisfiesAnyOf(
                        broken -> assertThat(broken).isEmpty(),
                        broken -> assertThat(broken).isPresent());
    }
}
