package org.earlybridge.training.cover.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cover.rulebook.Rule;

/** A coordinator says for her council that she has compared a rule, as worded, with its source. */
@ApplicationScoped
public class VerifyRule {

    @Inject
    private RuleVerifications verifications;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected VerifyRule() {}

    VerifyRule(RuleVerifications verifications, Trail trail, Caller caller, Clock clock) {
        this.verifications = verifications;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param seal of the text she read */
    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public RuleVerified now(String code, LocalDate from, AuthorityId council, String seal, Comparison with) {
        caller.mustStandIn(council, Role.COORDINATOR);
        Rule rule = RuleDoor.rule(code, from);
        if (!rule.seal().equals(seal)) {
            return new RuleVerified.WordedAnew();
        }
        if (!with.isComplete()) {
            return new RuleVerified.NotComplete();
        }
        verifications.lock(council);
        Optional<RuleVerified> already = verifications.all(council, rule).stream()
                .filter(one -> one.holdsFor(rule))
                .map(one ->
                        (RuleVerified) new RuleVerified.Already(one.seen(rule).by()))
                .findFirst();
        return already.orElseGet(() -> keep(rule, council, with));
    }

    private RuleVerified keep(Rule rule, AuthorityId council, Comparison with) {
        RuleVerification made = new RuleVerification(council, rule, with, caller.me(), clock.instant());
        verifications.add(made);
        trail.tell(
                caller.mark(),
                Deed.of("RULE_VERIFIED", "rule_verification", made.id())
                        .in(council.code())
                        .because(with.note())
                        .changing(null, told(rule, with)));
        return new RuleVerified.Done();
    }

    private static String told(Rule rule, Comparison with) {
        return rule.code() + " from " + rule.from() + ", compared with " + with.document()
                + (with.paragraph().isEmpty() ? "" : ", " + with.paragraph()) + "; seal "
                + rule.seal().substring(0, 12);
    }
}
