package org.earlybridge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void a_passer_by_can_look_ask_and_sign_in() {
        assertThat(Navigation.of(someone(false), "/index.xhtml"))
                .extracting(NavItem::getLabel)
                .containsExactly("Find training", "How prices work", "Help", "Sign in");
    }

    @Test
    void somebody_signed_in_goes_home_and_can_sign_out() {
        assertThat(Navigation.of(someone(true), "/home.xhtml"))
                .extracting(NavItem::getLabel)
                .containsExactly("Home", "Find training", "Help", "Sign out");
    }

    @Test
    void only_the_page_one_is_on_is_current() {
        assertThat(Navigation.of(someone(false), "/help.xhtml"))
                .filteredOn(item -> "page".equals(item.getAriaCurrent()))
                .extracting(NavItem::getPath)
                .containsExactly("/help");
    }

    @Test
    void the_first_page_is_known_by_its_short_address() {
        assertThat(Navigation.of(someone(false), "/index.xhtml"))
                .filteredOn(item -> item.getAriaCurrent() != null)
                .extracting(NavItem::getPath)
                .containsExactly("/");
    }

    private static Visitor someone(boolean signedIn) {
        return new Visitor() {
            @Override
            public boolean isSignedIn() {
                return signedIn;
            }

            @Override
            public String name() {
                return "Nadia Farr";
            }

            @Override
            public String actsFor() {
                return "Little Herons Pre-school";
            }

            @Override
            public Set<String> roles() {
                return Set.of("manager");
            }
        };
    }
}
