package org.earlybridge.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextTest {

    private static final Reference REFERENCE = new Reference("E-52K9-TQ");

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void every_problem_is_a_whole_page_with_nothing_left_to_fill_in(Trouble trouble) {
        String page = new ProblemText(trouble, REFERENCE, "/courses", "01632 960 100", "8am to 6pm", true).page();
        assertThat(page)
                .contains("<title>" + trouble.title + " - Earlybridge</title>", "<h1>" + trouble.title + "</h1>")
                .doesNotContainPattern("\\{[a-zA-Z]+}");
    }

    @Test
    void our_fault_comes_with_a_number_and_a_second_try() {
        String page =
                new ProblemText(Trouble.BROKEN, REFERENCE, "/courses", "01632 960 100", "8am to 6pm", true).page();
        assertThat(page).contains("E-52K9-TQ", "href=\"/courses\"", "01632 960 100");
    }

    @Test
    void a_mistyped_address_has_no_number_to_read_out() {
        String page = new ProblemText(Trouble.NOT_FOUND, null, "/corses", "01632 960 100", "8am to 6pm", true).page();
        assertThat(page).doesNotContain("E-", "Try again");
    }

    @Test
    void an_address_cannot_write_into_the_page() {
        String page =
                new ProblemText(Trouble.BROKEN, REFERENCE, "/\"><script>alert(1)</script>", "1", "2", false).page();
        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @CsvSource({
        "400,UNREADABLE",
        "401,NOT_ALLOWED",
        "403,NOT_ALLOWED",
        "404,NOT_FOUND",
        "405,UNREADABLE",
        "413,UNREADABLE",
        "500,BROKEN",
        "502,BROKEN",
        "503,RESTING"
    })
    void every_status_has_its_words(int status, Trouble expected) {
        assertThat(Trouble.of(status)).isEqualTo(expected);
    }
}
