package org.earlybridge.payments.ledger;

/** What a posting is written with. */
record Ledger(Books books, Accounts accounts, Facts facts, Journals journals) {}
