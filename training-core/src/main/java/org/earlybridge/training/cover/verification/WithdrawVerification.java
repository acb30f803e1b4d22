package org.earlybridge.training.cover.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cover.rulebook.Rule;

/** A coordinator takes back, for her council and with a reason, that a rule is verified. */
@ApplicationScoped
public class WithdrawVerification {

    public static final int LONGEST_REASON = 400;

    @Inject
    private RuleVerifications verifications;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected WithdrawVerification() {}

    WithdrawVerification(RuleVerifications verifications, Trail trail, Caller caller, Clock clock) {
        this.verifications = verifications;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public VerificationWithdrawn now(String code, LocalDate from, AuthorityId council, String reason) {
        caller.mustStandIn(council, Role.COORDINATOR);
        Rule rule = RuleDoor.rule(code, from);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new VerificationWithdrawn.SayWhy(LONGEST_REASON);
        }
        verifications.lock(council);
        List<RuleVerification> holding = verifications.all(council, rule).stream()
                .filter(one -> one.holdsFor(rule))
                .toList();
        if (holding.isEmpty()) {
            return new VerificationWithdrawn.NotVerified();
        }
        holding.forEach(one -> withdraw(one, rule, council, why));
        return new VerificationWithdrawn.Done();
    }

    private void withdraw(RuleVerification one, Rule rule, AuthorityId council, String why) {
        one.withdraw(caller.me(), why, clock.instant());
        trail.tell(
                caller.mark(),
                Deed.of("RULE_VERIFICATION_WITHDRAWN", "rule_verification", one.id())
                        .in(council.code())
                        .because(why)
                        .changing(
                                rule.code() + " from " + rule.from() + ", verified by "
                                        + one.seen(rule).by(),
                                null));
    }
}
