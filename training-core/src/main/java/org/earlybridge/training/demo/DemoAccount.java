package org.earlybridge.training.demo;

import java.util.List;
import java.util.Locale;
import org.earlybridge.training.account.Role;

/** The ten log-ins of the demo, two councils' worth of people; the last two act in both. */
public enum DemoAccount {
    CHILDMINDER_PCC("Ruta Example", Role.CHILDMINDER, "PCC"),
    CHILDMINDER_CCC("Rose Example", Role.CHILDMINDER, "CCC"),
    SETTING_PCC("Maya Example", Role.MANAGER, "PCC"),
    SETTING_CCC("Mona Example", Role.MANAGER, "CCC"),
    COORDINATOR_PCC("Cora Example", Role.COORDINATOR, "PCC"),
    COORDINATOR_CCC("Cosmo Example", Role.COORDINATOR, "CCC"),
    FINANCE_PCC("Fiona Example", Role.FINANCE, "PCC"),
    FINANCE_CCC("Felix Example", Role.FINANCE, "CCC"),
    BOARD("Bela Example", Role.BOARD, "PCC", "CCC"),
    ADMIN("Ada Example", Role.ADMIN, "PCC", "CCC");

    private final String person;
    private final Role role;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> councils;

    DemoAccount(String person, Role role, String... councils) {
        this.person = person;
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

    /** Invented, as everybody in the demo. */
    public String person() {
        return person;
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
