package org.earlybridge.run.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ToolsTest {

    @Test
    void only_what_is_missing_is_installed() {
        Tools tools = new Tools(Set.of("apt-get", "chromium")::contains, true);
        assertThat(tools.missing()).containsExactly("hledger");
        assertThat(tools.commands())
                .containsExactly(
                        List.of("apt-get", "update", "-q"),
                        List.of("apt-get", "install", "-y", "--no-install-recommends", "hledger"));
    }

    @Test
    void without_root_s_rights_sudo_is_asked_and_must_not_ask_back() {
        Tools tools = new Tools(Set.of("apt-get")::contains, false);
        assertThat(tools.commands()).allMatch(command -> command.subList(0, 2).equals(List.of("sudo", "-n")));
        assertThat(tools.advice()).isEqualTo("sudo apt-get install chromium hledger");
    }

    @Test
    void where_there_is_no_apt_get_nothing_is_installed() {
        assertThat(new Tools(Set.<String>of()::contains, true).missing()).isEmpty();
    }

    @Test
    void a_machine_that_has_everything_is_left_alone() {
        assertThat(new Tools(tool -> true, true).missing()).isEmpty();
    }
}
