package org.earlybridge.run.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "http://localhost.example.org/",
                "http://localhost@example.org/",
                "http://localhost:80@example.org/",
                "http://localhostess/",
                "javascript:alert(1)",
                "http://127.0.0.1:8080/"
            })
    void what_does_not_lead_to_this_machine_is_no_link(String address) {
        assertThat(MailHtml.withLocalLinks("See " + address)).doesNotContain("<a");
    }

    @Test
    void a_full_stop_after_an_address_is_not_part_of_it() {
        assertThat(MailHtml.withLocalLinks("Go to http://localhost:8080/a/b?c=d&e=f."))
                .isEqualTo("Go to <a href=\"http://localhost:8080/a/b?c=d&amp;e=f\">"
                        + "http://localhost:8080/a/b?c=d&amp;e=f</a>.");
    }

    @Test
    void an_address_cannot_break_out_of_its_link() {
        assertThat(MailHtml.withLocalLinks("http://localhost/\"><script>"))
                .isEqualTo("<a href=\"http://localhost/\">http://localhost/</a>&quot;&gt;&lt;script&gt;");
    }
}
