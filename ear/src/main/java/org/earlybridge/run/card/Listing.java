package org.earlybridge.run.card;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists page by page, newest first, and the search by metadata. */
final class Listing {

    private static final Pattern QUERY = Pattern.compile("metadata\\['([^']+)']:'([^']*)'");
    private static final long USUAL = 10;
    private static final long MOST = 100;

    private Listing() {}

    static Doc page(Shelf shelf, String kind, String url, Form form, Predicate<Doc> wanted) {
        List<Doc> all = shelf.newestFirst(kind, wanted.and(within(form)));
        int from = 0;
        if (form.has("starting_after")) {
            from = all.indexOf(shelf.get(kind, form.text("starting_after"))) + 1;
        }
        long limit = form.number("limit", USUAL);
        if (limit < 1 || limit > MOST) {
            throw StripeError.parameter("limit", "This value must be between 1 and 100.");
        }
        int to = (int) Math.min(all.size(), from + limit);
        return new Doc()
                .with("object", "list")
                .with("data", List.copyOf(all.subList(from, to)))
                .with("has_more", to < all.size())
                .with("url", url);
    }

    static Doc found(Shelf shelf, String kind, String url, Form form) {
        Matcher query = QUERY.matcher(form.text("query"));
        if (!query.matches()) {
            throw StripeError.parameter("query", "Only metadata['key']:'value' is understood here.");
        }
        String name = query.group(1);
        String value = query.group(2);
        List<Doc> all =
                shelf.newestFirst(kind, doc -> doc.doc("metadata").text(name).equals(value));
        return new Doc()
                .with("object", "search_result")
                .with("data", List.copyOf(all))
                .with("has_more", false)
                .with("next_page", null)
                .with("url", url);
    }

    static Predicate<Doc> same(Form form, String name) {
        return doc -> !form.has(name) || Objects.equals(doc.text(name), form.text(name));
    }

    private static Predicate<Doc> within(Form form) {
        long least = form.number("created[gte]", 0);
        long most = form.number("created[lte]", Long.MAX_VALUE);
        return doc -> doc.number("created") >= least && doc.number("created") <= most;
    }
}
