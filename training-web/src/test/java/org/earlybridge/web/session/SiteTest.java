package org.earlybridge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteTest {

    @Test
    void over_https_a_cookie_carries_the_prefix_that_binds_it_to_this_host() {
        assertThat(Site.cookie("eb-session", Site.isHttps("https://earlybridge.example.org")))
                .isEqualTo("__Host-eb-session");
    }

    @Test
    void over_loopback_http_it_has_its_plain_name_or_browsers_would_drop_it() {
        assertThat(Site.cookie("eb-session", Site.isHttps("http://localhost:8080")))
                .isEqualTo("eb-session");
    }
}
