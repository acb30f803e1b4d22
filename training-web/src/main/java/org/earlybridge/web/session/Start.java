package org.earlybridge.web.session;

import java.util.Set;

/** Where each role's work begins. Whoever has several starts where most of the work is: the first of these that fits. */
public enum Start {
    COUNCIL("coordinator", "Training team", "/office/council"),
    SETTING("manager", "My setting", "/office/setting"),
    FINANCE("finance", "Finance", "/office/finance"),
    BOARD("board", "Who is where", "/office/board"),
    TEACHING("trainer", "My sessions", "/office/teaching"),
    SUPPLIER("supplier", "My councils", "/office/supplier"),
    FUNDER("funder", "Who training reaches", "/office/funder"),
    ACCOUNTS("admin", "Accounts", "/office/accounts"),
    CHILDMINDER("childminder", "My training record", Start.RECORD),
    PRACTITIONER("practitioner", "My training record", Start.RECORD);

    static final String RECORD = "/training-record";

    private final String role;
    private final String label;
    private final String path;

    Start(String role, String label, String path) {
        this.role = role;
        this.label = label;
        this.path = path;
    }

    /** The page of whoever has these roles; with none, her own record. */
    public static String pageOf(Set<String> roles) {
        for (Start start : values()) {
            if (roles.contains(start.role)) {
                return start.path;
            }
        }
        return RECORD;
    }

    String role() {
        return role;
    }

    String label() {
        return label;
    }

    String path() {
        return path;
    }
}
