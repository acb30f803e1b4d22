package org.earlybridge.training.cover.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules in force on one day, by their codes. */
public final class Rules {

    private final LocalDate day;
    private final String ruleset;
    private final Map<String, Rule> byCode;

    Rules(LocalDate day, String ruleset, Collection<Rule> inForce) {
        this.day = day;
        this.ruleset = ruleset;
        this.byCode = inForce.stream().collect(Collectors.toUnmodifiableMap(Rule::code, Function.identity()));
    }

    /** Such as EYFS-2025G. */
    public String ruleset() {
        return ruleset;
    }

    public Optional<Rule> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public boolean has(String code) {
        return byCode.containsKey(code);
    }

    public Rule the(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException(code + " is not in force on " + day));
    }

    /** Of these, the first that is in force. */
    public Rule firstOf(String... codes) {
        for (String code : codes) {
            Rule rule = byCode.get(code);
            if (rule != null) {
                return rule;
            }
        }
        throw new IllegalStateException("none of " + List.of(codes) + " is in force on " + day);
    }

    /** Codes of these that are in force and not among the verified ones. */
    public List<String> unverified(Collection<String> codes, VerifiedRules verified) {
        return codes.stream()
                .filter(code -> find(code).map(rule -> !verified.has(rule)).orElse(false))
                .distinct()
                .sorted()
                .toList();
    }
}
