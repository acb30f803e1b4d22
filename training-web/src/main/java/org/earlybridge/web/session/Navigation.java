package org.earlybridge.web.session;

import java.util.Arrays;
import java.util.List;

/** Every link of the main menu, in order, and who sees it. A page joins the menu here, on the day it exists. */
enum Navigation {
    HOME("Home", "/home") {
        @Override
        boolean isFor(Visitor visitor) {
            return visitor.isSignedIn();
        }
    },
    FIND_TRAINING("Find training", "/"),
    PRICES("How prices work", "/prices") {
        @Override
        boolean isFor(Visitor visitor) {
            return !visitor.isSignedIn();
        }
    },
    HELP("Help", "/help"),
    SIGN_IN("Sign in", "/sign-in") {
        @Override
        boolean isFor(Visitor visitor) {
            return !visitor.isSignedIn();
        }
    },
    SIGN_OUT("Sign out", "/sign-out") {
        @Override
        boolean isFor(Visitor visitor) {
            return visitor.isSignedIn();
        }
    };

    private final String label;
    private final String path;

    Navigation(String label, String path) {
        this.label = label;
        this.path = path;
    }

    boolean isFor(Visitor visitor) {
        return true;
    }

    /** The menu of one page. */
    static List<NavItem> of(Visitor visitor, String viewId) {
        String here = pathOf(viewId);
        return Arrays.stream(values())
                .filter(item -> item.isFor(visitor))
                .map(item -> new NavItem(item.label, item.path, item.path.equals(here)))
                .toList();
    }

    private static String pathOf(String viewId) {
        String path = viewId.endsWith(".xhtml") ? viewId.substring(0, viewId.length() - ".xhtml".length()) : viewId;
        return path.equals("/index") ? "/" : path;
    }
}
