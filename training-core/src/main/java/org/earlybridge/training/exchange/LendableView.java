package org.earlybridge.training.exchange;

import org.earlybridge.training.workforce.PersonId;

/** Somebody whom a setting could lend, when it can spare her. */
public record LendableView(PersonId person, String name) {}
