package org.earlybridge.training.catalogue;

import java.time.Instant;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.authority.AuthorityId;

/** Who closed a course to childminders, when, and as whose coordinator: the course itself belongs to both councils. */
public record NarrowedBy(AccountId account, Instant at, AuthorityId council) {}
