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
            everyone("/filters"),
            everyone("/course-date"),
            everyone("/ask"),
            everyone("/asked"),
            everyone("/certificate"),
            everyone("/help"),
            everyone("/prices"),
            everyone("/your-price"),
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
            signedIn("/home"),
            signedIn("/training-record"),
            roles("/book", Role.CHILDMINDER, Role.MANAGER),
            roles("/booking", Role.CHILDMINDER, Role.MANAGER),
            roles("/booking-cancel", Role.CHILDMINDER, Role.MANAGER),
            roles("/booking-pay", Role.CHILDMINDER, Role.MANAGER),
            roles("/parents-letter", Role.CHILDMINDER),
            roles("/booking-calendar", Role.CHILDMINDER, Role.MANAGER),
            roles("/bookings", Role.CHILDMINDER, Role.MANAGER, Role.PRACTITIONER),
            signedIn("/certificate-paper"),
            signedIn("/invoice"),
            roles("/office/setting", Role.MANAGER).inOffice(),
            roles("/office/staff", Role.MANAGER).inOffice(),
            roles("/office/can-go", Role.MANAGER).inOffice(),
            roles("/office/team", Role.MANAGER).inOffice(),
            roles("/office/rooms", Role.MANAGER, Role.CHILDMINDER).inOffice(),
            roles("/office/rota", Role.MANAGER).inOffice(),
            roles("/office/import", Role.MANAGER).inOffice(),
            roles("/office/export", Role.MANAGER),
            roles("/office/outings", Role.MANAGER).inOffice(),
            roles("/office/cover-exchange", Role.MANAGER).inOffice(),
            roles("/office/staff-bank", Role.COORDINATOR).inOffice(),
            roles("/office/council", Role.COORDINATOR).inOffice(),
            roles("/office/dates", Role.COORDINATOR).inOffice(),
            roles("/office/courses", Role.COORDINATOR).inOffice(),
            roles("/office/demand", Role.COORDINATOR).inOffice(),
            roles("/office/proposals", Role.COORDINATOR).inOffice(),
            roles("/office/settings", Role.COORDINATOR).inOffice(),
            roles("/office/red-places", Role.COORDINATOR).inOffice(),
            roles("/office/cover-slip", Role.COORDINATOR).inOffice(),
            roles("/office/venues", Role.COORDINATOR).inOffice(),
            roles("/office/venue", Role.COORDINATOR).inOffice(),
            roles("/office/rules", Role.COORDINATOR, Role.ADMIN).inOffice(),
            roles("/office/rule", Role.COORDINATOR, Role.ADMIN).inOffice(),
            roles("/office/finance", Role.FINANCE).inOffice(),
            roles("/office/invoices", Role.FINANCE).inOffice(),
            roles("/office/recharge", Role.FINANCE).inOffice(),
            roles("/office/recharge-line", Role.FINANCE).inOffice(),
            roles("/office/ledger", Role.FINANCE).inOffice(),
            roles("/office/ledger-file", Role.FINANCE),
            roles("/office/board", Role.BOARD).inOffice(),
            roles("/office/funder", Role.FUNDER).inOffice(),
            roles("/office/teaching", Role.TRAINER).inOffice(),
            roles("/office/register", Role.TRAINER, Role.COORDINATOR).inOffice(),
            roles("/office/make-up", Role.TRAINER, Role.COORDINATOR).inOffice(),
            roles("/office/registers", Role.COORDINATOR).inOffice(),
            roles("/office/supplier", Role.SUPPLIER).inOffice(),
            roles("/office/accounts", Role.ADMIN).inOffice(),
            roles("/office/trail", Role.ADMIN).inOffice(),
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
