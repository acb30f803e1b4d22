package org.earlybridge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhereTest {

    @Test
    void a_page_has_one_name_whichever_of_its_addresses_is_used() {
        assertThat(new Where("/sign-in").page()).isEqualTo("/sign-in");
        assertThat(new Where("/sign-in.xhtml").page()).isEqualTo("/sign-in");
        assertThat(new Where("/").page()).isEqualTo("/index");
        assertThat(new Where("").page()).isEqualTo("/index");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/templates/public.xhtml",
                "/./WEB-INF/web.xml",
                "//WEB-INF/web.xml",
                "/resources/earlybridge/css/ui.css",
                "/metrics",
                "/sign-in.xhtml/",
                "/sign-in.xhtml.xhtml"
            })
    void what_is_no_page_and_no_door_is_not_there(String path) {
        Where where = new Where(path);
        assertThat(where.isResource() || where.isCall() || where.isWebhook() || where.isService())
                .isFalse();
        assertThat(PageRules.OURS.of(where.page())).isEmpty();
    }
}
