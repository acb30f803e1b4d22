package org.earlybridge.training.cover.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cover.rulebook.RuleBook;

/** The rules in force on a day, and which of them one council has verified. */
@ApplicationScoped
public class ReadRules {

    @Inject
    private RuleVerifications verifications;

    @Inject
    private Caller caller;

    protected ReadRules() {}

    ReadRules(RuleVerifications verifications, Caller caller) {
        this.verifications = verifications;
        this.caller = caller;
    }

    /** In the order of the table. */
    @Transactional
    @AllowedTo({Role.COORDINATOR, Role.ADMIN})
    public List<CheckedRule> on(LocalDate day, AuthorityId council) {
        RuleDoor.mayLook(caller, council);
        List<RuleVerification> all = verifications.all(council);
        return RuleBook.current().all().stream()
                .filter(rule -> rule.holdsOn(day))
                .map(rule -> RuleDoor.checked(rule, all))
                .toList();
    }
}
