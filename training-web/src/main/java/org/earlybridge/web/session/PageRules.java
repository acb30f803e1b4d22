package org.earlybridge.web.session;

import static org.earlybridge.web.session.PageRule.everyone;
import static org.earlybridge.web.session.PageRule.roles;
import static org.earlybridge.web.session.PageRule.signedIn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.training.account.Role;

/** Every page there is and who may open it. A page that is not listed does not exist; a test fails when one is forgotten. */
final class PageRules {

    static final PageRules OURS = new PageRules(List.of(
            everyone("/index"),
            everyone("/help"),
            everyone("/prices"),
            everyone("/accessibility"),
            everyone("/privacy"),
            everyone("/session-ended"),
            everyone("/sign-in"),
            everyone("/sign-in-link"),
            everyone("/sign-out"),
            everyone("/register"),
            everyone("/register-sent"),
            everyone("/register-confirm"),
            signedIn("/register-done"),
            signedIn("/account"),
            roles("/office/registrations", Role.COORDINATOR).inOffice()));

    private final Map<String, PageRule> byPage;

    PageRules(List<PageRule> rules) {
        byPage = rules.stream().collect(Collectors.toUnmodifiableMap(PageRule::page, Function.identity()));
    }

    Optional<PageRule> of(String page) {
        return Optional.ofNullable(byPage.get(page));
    }

    Set<String> pages() {
        return byPage.keySet();
    }
}
