package org.earlybridge.training.demo;

import java.util.List;
import java.util.Locale;
import org.earlybridge.training.account.Role;

/** The eleven log-ins of the demo, two councils' worth of people; the last three act in both. */
public enum DemoAccount {
    CHILDMINDER_PCC(Role.CHILDMINDER, "PCC"),
    CHILDMINDER_CCC(Role.CHILDMINDER, "CCC"),
    SETTING_PCC(Role.MANAGER, "PCC"),
    SETTING_CCC(Role.MANAGER, "CCC"),
    COORDINATOR_PCC(Role.COORDINATOR, "PCC"),
    COORDINATOR_CCC(Role.COORDINATOR, "CCC"),
    FINANCE_PCC(Role.FINANCE, "PCC"),
    FINANCE_CCC(Role.FINANCE, "CCC"),
    TRAINER(Role.TRAINER, "PCC", "CCC"),
    BOARD(Role.BOARD, "PCC", "CCC"),
    ADMIN(Role.ADMIN, "PCC", "CCC");

    private final Role role;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> councils;

    DemoAccount(Role role, String... councils) {
        this.role = role;
        this.councils = List.of(councils);
    }

    /** As in the contract of the programs' door: childminder-pcc. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String email() {
        return key() + "@demo.example.org";
    }

    public String token() {
        return "demo-" + key();
    }

    public Role role() {
        return role;
    }

    public List<String> councils() {
        return councils;
    }

    /** Childminders and managers act for one setting, the others for their council. */
    public boolean isAtASetting() {
        return role == Role.CHILDMINDER || role == Role.MANAGER;
    }
}
