package org.earlybridge.training.account;

/** What somebody may be here. A role is held in one council, and for some roles at one setting. */
public enum Role {
    CHILDMINDER,
    MANAGER,
    PRACTITIONER,
    TRAINER,
    COORDINATOR,
    FINANCE,
    BOARD,
    SUPPLIER,
    FUNDER,
    ADMIN
}
