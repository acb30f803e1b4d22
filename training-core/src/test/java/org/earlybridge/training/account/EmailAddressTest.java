package org.earlybridge.training.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void capitals_do_not_make_another_account() {
        assertThat(new EmailAddress("Ruta@Example.org").key()).isEqualTo("ruta@example.org");
    }

    @Test
    void spaces_around_it_are_forgiven() {
        assertThat(EmailAddress.read("  ruta@example.org ")).contains(new EmailAddress("ruta@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ruta",
                "ruta@",
                "@example.org",
                "ruta@example",
                "a b@example.org",
                "a@example.org, b@example.org",
                "a@example.org\nBcc: b@example.org",
                "\u0130nci@example.org"
            })
    void what_no_single_mail_can_be_sent_to_is_not_an_address(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }
}
