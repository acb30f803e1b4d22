package org.earlybridge.run.card;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The calls that are stood in for, each by its method and path. */
final class Api {

    private static final String ID = "([A-Za-z0-9_]{1,255})";

    private record Route(String method, Pattern path, Function<Call, Doc> work) {}

    /** @param id what stands in the path, or nothing */
    private record Call(Account account, String path, String id, Form form) {

        Shelf shelf() {
            return account.shelf();
        }

        Doc one(String kind) {
            return shelf().get(kind, id);
        }

        Doc page(String kind, String... filters) {
            return Listing.page(
                    shelf(),
                    kind,
                    path,
                    form,
                    doc -> List.of(filters).stream()
                            .allMatch(filter -> Listing.same(form, filter).test(doc)));
        }
    }

    private static final List<Route> ROUTES = List.of(
            route(
                    "POST",
                    "/v1/checkout/sessions",
                    call -> call.account.sessions().create(call.form)),
            route("GET", "/v1/checkout/sessions", call -> call.page(Sessions.KIND, "payment_intent", "status")),
            route(
                    "GET",
                    "/v1/checkout/sessions/" + ID,
                    call -> call.account.sessions().current(call.id)),
            route(
                    "POST",
                    "/v1/checkout/sessions/" + ID + "/expire",
                    call -> call.account.sessions().expire(call.id)),
            route("GET", "/v1/payment_intents", call -> call.page("payment_intent")),
            route(
                    "GET",
                    "/v1/payment_intents/search",
                    call -> Listing.found(call.shelf(), "payment_intent", call.path, call.form)),
            route("GET", "/v1/payment_intents/" + ID, call -> call.one("payment_intent")),
            route("GET", "/v1/charges/" + ID, call -> call.one("charge")),
            route("POST", "/v1/refunds", call -> call.account.refunds().create(call.form)),
            route("GET", "/v1/refunds", call -> call.page(Refunds.KIND, "payment_intent", "charge")),
            route("GET", "/v1/refunds/" + ID, call -> call.one(Refunds.KIND)),
            route("GET", "/v1/disputes/" + ID, call -> call.one("dispute")),
            route("GET", "/v1/disputes", call -> call.page("dispute", "payment_intent", "charge")),
            route("GET", "/v1/payouts", call -> call.page("payout", "status")),
            route("GET", "/v1/payouts/" + ID, call -> call.one("payout")),
            route("GET", "/v1/balance_transactions", Api::balanceTransactions),
            route("GET", "/v1/balance_transactions/" + ID, call -> call.one(Balances.KIND)),
            route("GET", "/v1/events", call -> call.page("event", "type")),
            route("GET", "/v1/events/" + ID, call -> call.one("event")));

    private Api() {}

    /** @throws StripeError as the real one refuses */
    static Answer answer(Account account, String method, String path, Form form) {
        for (Route route : ROUTES) {
            Matcher matcher = route.path.matcher(path);
            if (route.method.equals(method) && matcher.matches()) {
                String id = matcher.groupCount() > 0 ? matcher.group(1) : "";
                Doc answer = route.work.apply(new Call(account, path, id, form));
                return Answer.of(new Expansion(account.shelf()).of(answer, form.list("expand")));
            }
        }
        throw StripeError.noSuchPlace(method + ": " + path);
    }

    /** Of one payout, its own movement included, as the real one lists it. */
    private static Doc balanceTransactions(Call call) {
        String payout = call.form.text("payout");
        return Listing.page(
                call.shelf(),
                Balances.KIND,
                call.path,
                call.form,
                doc -> payout.isEmpty() || doc.text("_payout").equals(payout));
    }

    private static Route route(String method, String path, Function<Call, Doc> work) {
        return new Route(method, Pattern.compile(path), work);
    }
}
