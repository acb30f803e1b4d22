package org.earlybridge.training.cover.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cover.rulebook.Rule;

/** One rule in full, with all that one council's officers did about it. */
@ApplicationScoped
public class ReadRule {

    @Inject
    private RuleVerifications verifications;

    @Inject
    private Caller caller;

    protected ReadRule() {}

    ReadRule(RuleVerifications verifications, Caller caller) {
        this.verifications = verifications;
        this.caller = caller;
    }

    @Transactional
    @AllowedTo({Role.COORDINATOR, Role.ADMIN})
    public CheckedRule of(String code, LocalDate from, AuthorityId council) {
        RuleDoor.mayLook(caller, council);
        Rule rule = RuleDoor.rule(code, from);
        return RuleDoor.checked(rule, verifications.all(council, rule));
    }
}
