package org.earlybridge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void a_passer_by_can_look_ask_and_sign_in() {
        assertThat(Navigation.of(nobody(), "/index.xhtml"))
                .extracting(NavItem::getLabel)
                .containsExactly("Find training", "How prices work", "Help", "Sign in");
    }

    @Test
    void a_manager_goes_home_to_her_staff_and_her_own_record() {
        assertThat(Navigation.of(with("manager"), "/home.xhtml"))
                .extracting(NavItem::getLabel)
                .containsExactly(
                        "Home",
                        "Find training",
                        "My bookings",
                        "My training record",
                        "Staff",
                        "Rooms and rota",
                        "Can she go?",
                        "Help",
                        "Your account",
                        "Sign out");
    }

    @Test
    void a_coordinator_works_on_demand_dates_courses_settings_and_venues_and_sees_nobodys_staff_list() {
        assertThat(Navigation.of(with("coordinator"), "/home.xhtml"))
                .extracting(NavItem::getLabel)
                .contains("Demand", "Dates", "Courses", "Settings", "Venues")
                .doesNotContain("Staff", "Trail", "My training record");
    }

    @Test
    void the_cover_exchange_stands_below_can_she_go_and_the_staff_bank_below_the_settings() {
        assertThat(Navigation.of(with("manager"), "/office/cover-exchange.xhtml"))
                .filteredOn(item -> "page".equals(item.getAriaCurrent()))
                .extracting(NavItem::getLabel)
                .containsExactly("Can she go?");
        assertThat(Navigation.of(with("coordinator"), "/office/staff-bank.xhtml"))
                .filteredOn(item -> "page".equals(item.getAriaCurrent()))
                .extracting(NavItem::getLabel)
                .containsExactly("Settings");
    }

    @Test
    void the_rules_are_for_coordinators_and_administrators_and_one_rule_stands_below_them() {
        for (String role : Set.of("coordinator", "admin")) {
            assertThat(Navigation.of(with(role), "/office/rule.xhtml"))
                    .filteredOn(item -> "page".equals(item.getAriaCurrent()))
                    .extracting(NavItem::getLabel)
                    .containsExactly("Rules");
        }
        assertThat(Navigation.of(with("manager"), "/home.xhtml"))
                .extracting(NavItem::getLabel)
                .doesNotContain("Rules");
    }

    @Test
    void finance_goes_from_its_home_to_the_invoices_and_nobody_else_sees_them() {
        assertThat(Navigation.of(with("finance"), "/office/invoices.xhtml"))
                .filteredOn(item -> "page".equals(item.getAriaCurrent()))
                .extracting(NavItem::getLabel)
                .containsExactly("Invoices");
        assertThat(Navigation.of(with("coordinator"), "/home.xhtml"))
                .extracting(NavItem::getLabel)
                .doesNotContain("Invoices");
    }

    @Test
    void a_childminder_begins_at_her_training_record() {
        assertThat(Navigation.of(with("childminder"), "/training-record.xhtml"))
                .extracting(NavItem::getLabel)
                .containsExactly(
                        "Find training",
                        "My bookings",
                        "My training record",
                        "Children I mind",
                        "Help",
                        "Your account",
                        "Sign out");
    }

    @Test
    void the_rooms_stand_below_the_rota_for_a_manager_and_by_themselves_for_a_childminder() {
        assertThat(currentOn("manager", "/office/rooms.xhtml")).containsExactly("Rooms and rota");
        assertThat(currentOn("manager", "/office/rota.xhtml")).containsExactly("Rooms and rota");
        assertThat(currentOn("childminder", "/office/rooms.xhtml")).containsExactly("Children I mind");
    }

    private static List<String> currentOn(String role, String page) {
        return Navigation.of(with(role), page).stream()
                .filter(item -> "page".equals(item.getAriaCurrent()))
                .map(NavItem::getLabel)
                .toList();
    }

    @Test
    void only_the_page_one_is_on_is_current() {
        assertThat(Navigation.of(nobody(), "/help.xhtml"))
                .filteredOn(item -> "page".equals(item.getAriaCurrent()))
                .extracting(NavItem::getPath)
                .containsExactly("/help");
    }

    @Test
    void the_first_page_is_known_by_its_short_address() {
        assertThat(Navigation.of(nobody(), "/index.xhtml"))
                .filteredOn(item -> item.getAriaCurrent() != null)
                .extracting(NavItem::getPath)
                .containsExactly("/");
    }

    private static Visitor nobody() {
        return visitor(false, Set.of());
    }

    private static Visitor with(String role) {
        return visitor(true, Set.of(role));
    }

    private static Visitor visitor(boolean signedIn, Set<String> roles) {
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
                return roles;
            }
        };
    }
}
