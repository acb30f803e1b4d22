package org.earlybridge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    @Test
    void a_public_page_has_no_script_and_only_our_own_styles() {
        assertThat(ContentPolicy.of(PageRule.Template.PUBLIC).header())
                .contains("script-src 'none'")
                .endsWith("style-src 'self'; script-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void the_back_office_may_style_elements_and_runs_scripts_by_nonce_alone() {
        String policy =
                ContentPolicy.of(PageRule.Template.OFFICE).allowing("abc=").header();
        assertThat(policy).contains("style-src 'self' 'unsafe-inline'").endsWith("script-src 'nonce-abc='");
    }

    @Test
    void nobody_frames_us_moves_our_base_or_takes_our_forms() {
        assertThat(ContentPolicy.of(PageRule.Template.PUBLIC).header())
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "default-src 'none'");
    }
}
