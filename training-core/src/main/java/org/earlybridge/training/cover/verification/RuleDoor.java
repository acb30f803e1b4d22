package org.earlybridge.training.cover.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cover.rulebook.Rule;
import org.earlybridge.training.cover.rulebook.RuleBook;

/** Coordinators and administrators of a council look; only its coordinators sign. */
final class RuleDoor {

    private RuleDoor() {}

    static void mayLook(Caller caller, AuthorityId council) {
        boolean may = Set.of(Role.COORDINATOR, Role.ADMIN).stream()
                .anyMatch(role -> caller.authorities(role).contains(council));
        if (!may) {
            throw new NotFound("rules as " + council + " reads them");
        }
    }

    static Rule rule(String code, LocalDate from) {
        return RuleBook.current().find(code, from).orElseThrow(() -> new NotFound("rule " + code + " from " + from));
    }

    static CheckedRule checked(Rule rule, List<RuleVerification> all) {
        return new CheckedRule(
                rule,
                all.stream()
                        .filter(one -> one.isOf(rule))
                        .map(one -> one.seen(rule))
                        .toList());
    }
}
