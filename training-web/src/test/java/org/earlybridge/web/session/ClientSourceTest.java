package org.earlybridge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientSourceTest {

    @Test
    void without_a_proxy_of_ours_the_header_is_the_senders_own_word_and_counts_for_nothing() {
        assertThat(ClientSource.behind(0, "192.0.2.9", "10.0.0.1")).isEqualTo("192.0.2.9");
    }

    @Test
    void behind_one_proxy_the_last_entry_is_what_the_proxy_saw() {
        assertThat(ClientSource.behind(1, "127.0.0.1", "made-up, 192.0.2.9")).isEqualTo("192.0.2.9");
    }

    @Test
    void behind_two_the_last_but_one() {
        assertThat(ClientSource.behind(2, "127.0.0.1", "made-up, 192.0.2.9, 10.1.1.1"))
                .isEqualTo("192.0.2.9");
    }

    @Test
    void a_header_that_is_too_short_is_not_from_our_proxies() {
        assertThat(ClientSource.behind(2, "127.0.0.1", "192.0.2.9")).isEqualTo("127.0.0.1");
    }
}
