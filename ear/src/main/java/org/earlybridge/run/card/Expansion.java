package org.earlybridge.run.card;

import java.util.ArrayList;
import java.util.List;

/** Puts objects where an answer names only their ids, as {@code expand[]} asks for. */
final class Expansion {

    private final Shelf shelf;

    Expansion(Shelf shelf) {
        this.shelf = shelf;
    }

    Doc of(Doc answer, List<String> paths) {
        Doc expanded = answer.copy();
        paths.forEach(path -> expand(expanded, List.of(path.split("\\.", -1)), path));
        return expanded;
    }

    private void expand(Doc doc, List<String> path, String whole) {
        String name = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (name.equals("data")) {
            doc.list("data").forEach(each -> expand((Doc) each, rest, whole));
            return;
        }
        if (name.equals("refunds") && doc.isA("charge")) {
            doc.with("refunds", refundsOf(doc));
            return;
        }
        if (!doc.values().containsKey(name)) {
            throw StripeError.parameter("expand", "This property cannot be expanded (" + whole + ").");
        }
        shelf.find(doc.text(name)).ifPresent(inside -> doc.with(name, inside.copy()));
        if (!rest.isEmpty() && doc.get(name) instanceof Doc inside) {
            expand(inside, rest, whole);
        }
    }

    private Doc refundsOf(Doc charge) {
        List<Object> refunds = new ArrayList<>();
        shelf.newestFirst(Refunds.KIND, refund -> refund.text("charge").equals(charge.id()))
                .forEach(refund -> refunds.add(refund.copy()));
        return new Doc()
                .with("object", "list")
                .with("data", refunds)
                .with("has_more", false)
                .with("url", "/v1/charges/" + charge.id() + "/refunds");
    }
}
