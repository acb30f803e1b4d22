package org.earlybridge.web.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every link of the main menu, in order, and who sees it. A page joins the menu here, on the day it exists. */
enum Navigation {
    FIND_TRAINING("Find training", "/", Door.EVERYONE, null),
    BOOKINGS("My bookings", "/bookings", Door.BOOKER, null),
    TRAINING_RECORD("My training record", Start.RECORD, Door.LEARNER, null),
    STAFF("Staff", "/office/staff", Door.ROLE, "manager"),
    ROTA("Rooms and rota", "/office/rota", Door.ROLE, "manager"),
    CHILDREN("Children I mind", "/office/rooms", Door.ROLE, "childminder"),
    CAN_GO("Can she go?", "/office/can-go", Door.ROLE, "manager"),
    DEMAND("Demand", "/office/demand", Door.ROLE, "coordinator"),
    DATES("Dates", "/office/dates", Door.ROLE, "coordinator"),
    COURSES("Courses", "/office/courses", Door.ROLE, "coordinator"),
    REGISTERS("Registers", "/office/registers", Door.ROLE, "coordinator"),
    SETTINGS("Settings", "/office/settings", Door.ROLE, "coordinator"),
    VENUES("Venues", "/office/venues", Door.ROLE, "coordinator"),
    RULES("Rules", "/office/rules", Door.RULES_READER, null),
    INVOICES("Invoices", "/office/invoices", Door.ROLE, "finance"),
    RECHARGE("Recharge", "/office/recharge", Door.ROLE, "finance"),
    LEDGER("Ledger", "/office/ledger", Door.ROLE, "finance"),
    TRAIL("Trail", "/office/trail", Door.ROLE, "admin"),
    PRICES("How prices work", "/prices", Door.SIGNED_OUT, null),
    HELP("Help", "/help", Door.EVERYONE, null),
    ACCOUNT("Your account", "/account", Door.SIGNED_IN, null),
    SIGN_IN("Sign in", "/sign-in", Door.SIGNED_OUT, null),
    SIGN_OUT("Sign out", "/sign-out", Door.SIGNED_IN, null);

    private enum Door {
        EVERYONE,
        SIGNED_IN,
        SIGNED_OUT,
        /** Those with a training record of their own: managers, and everybody whose work is not in an office. */
        LEARNER,
        /** Those who book at a setting, and those who are booked for. */
        BOOKER,
        /** Those who sign for the staffing rules, and those who look after them. */
        RULES_READER,
        ROLE
    }

    private static final Set<String> BOOKERS = Set.of("childminder", "manager", "practitioner");
    private static final Set<String> RULES_READERS = Set.of("coordinator", "admin");
    private static final String HOME = "/home";

    /** Pages without a link of their own, and the link they stand below. */
    private static final Map<String, String> BELOW = Map.ofEntries(
            Map.entry("/index", "/"),
            Map.entry("/filters", "/"),
            Map.entry("/course-date", "/"),
            Map.entry("/ask", "/"),
            Map.entry("/asked", "/"),
            Map.entry("/book", "/"),
            Map.entry("/booking", "/bookings"),
            Map.entry("/booking-cancel", "/bookings"),
            Map.entry("/booking-pay", "/bookings"),
            Map.entry("/office/proposals", "/office/demand"),
            Map.entry("/office/rooms", "/office/rota"),
            Map.entry("/office/team", "/office/can-go"),
            Map.entry("/office/import", "/office/rota"),
            Map.entry("/office/export", "/office/rota"),
            Map.entry("/office/outings", "/office/rota"),
            Map.entry("/office/cover-exchange", "/office/can-go"),
            Map.entry("/office/staff-bank", "/office/settings"),
            Map.entry("/office/red-places", "/office/settings"),
            Map.entry("/office/cover-slip", "/office/settings"),
            Map.entry("/office/rule", "/office/rules"),
            Map.entry("/office/venue", "/office/venues"),
            Map.entry("/office/recharge-line", "/office/recharge"),
            Map.entry("/office/ledger-file", "/office/ledger"),
            Map.entry("/office/register", "/office/registers"),
            Map.entry("/office/make-up", "/office/registers"));

    private final String label;
    private final String path;
    private final Door door;
    private final @Nullable String role;

    Navigation(String label, String path, Door door, @Nullable String role) {
        this.label = label;
        this.path = path;
        this.door = door;
        this.role = role;
    }

    private boolean isFor(Visitor visitor) {
        return switch (door) {
            case EVERYONE -> true;
            case SIGNED_IN -> visitor.isSignedIn();
            case SIGNED_OUT -> !visitor.isSignedIn();
            case LEARNER ->
                visitor.isSignedIn()
                        && (visitor.roles().contains("manager")
                                || Start.pageOf(visitor.roles()).equals(Start.RECORD));
            case BOOKER -> visitor.isSignedIn() && visitor.roles().stream().anyMatch(BOOKERS::contains);
            case RULES_READER -> visitor.roles().stream().anyMatch(RULES_READERS::contains);
            case ROLE -> visitor.roles().contains(role);
        };
    }

    /** The menu of one page: where her work begins, where else her roles let her work, and the rest. */
    static List<NavItem> of(Visitor visitor, String viewId) {
        String here = pathOf(viewId);
        List<NavItem> menu = new ArrayList<>();
        if (visitor.isSignedIn()) {
            menu.addAll(starts(visitor, here));
        }
        Set<String> there = Set.copyOf(menu.stream().map(NavItem::getPath).toList());
        Arrays.stream(values())
                .filter(item -> item.isFor(visitor) && !there.contains(item.path))
                .map(item ->
                        new NavItem(item.label, item.path, item.path.equals(here) || item.path.equals(plain(viewId))))
                .forEach(menu::add);
        return List.copyOf(menu);
    }

    private static List<NavItem> starts(Visitor visitor, String here) {
        String first = Start.pageOf(visitor.roles());
        List<NavItem> items = new ArrayList<>();
        if (!first.equals(Start.RECORD)) {
            items.add(new NavItem("Home", HOME, here.equals(first)));
        }
        Arrays.stream(Start.values())
                .filter(start ->
                        visitor.roles().contains(start.role()) && !start.path().equals(first))
                .map(start ->
                        new NavItem(start.label(), start.path(), start.path().equals(here)))
                .forEach(items::add);
        return items;
    }

    private static String pathOf(String viewId) {
        String path = plain(viewId);
        return BELOW.getOrDefault(path, path);
    }

    private static String plain(String viewId) {
        return viewId.endsWith(".xhtml") ? viewId.substring(0, viewId.length() - ".xhtml".length()) : viewId;
    }
}
