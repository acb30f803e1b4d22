package org.earlybridge.training.account;

import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.setting.ProviderId;
import org.jspecify.annotations.Nullable;

/** A role, in which council, and at which setting when it is a role at one. */
public record Standing(
        Role role, AuthorityId authority, @Nullable ProviderId provider) {}
