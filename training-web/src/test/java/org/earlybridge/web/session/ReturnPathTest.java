package org.earlybridge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/account",
                "/account.xhtml",
                "/account?password=changed",
                "/office/registrations#applicants"
            })
    void a_page_of_ours_is_a_way_back(String path) {
        assertThat(ReturnPath.checked(path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "https://evil.example/account",
                "javascript:alert(1)",
                "account",
                "/\t/evil.example",
                "/account\r\nSet-Cookie: x=y",
                "/ /evil.example",
                "/nowhere",
                "/api/v1/me",
                "/jakarta.faces.resource/css/ui.css.xhtml",
                "/%2F%2Fevil.example",
                "/account/../../evil",
                "@evil.example",
                "/é"
            })
    void what_leads_anywhere_else_is_not(String path) {
        assertThat(ReturnPath.checked(path)).isEmpty();
    }

    @Test
    void nothing_and_too_much_are_no_way_back() {
        assertThat(ReturnPath.checked(null)).isEmpty();
        assertThat(ReturnPath.checked("/account?x=" + "y".repeat(400))).isEmpty();
    }
}
