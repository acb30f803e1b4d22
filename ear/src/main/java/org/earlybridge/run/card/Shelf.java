package org.earlybridge.run.card;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Everything one account has, in the order it came. */
final class Shelf {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 24;

    private final Map<String, Doc> byId = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Shelf(Clock clock) {
        this.clock = clock;
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    Doc add(String kind, String prefix) {
        Doc made = Doc.of(kind, newId(prefix)).with("created", now()).with("livemode", false);
        return keep(made);
    }

    @CanIgnoreReturnValue
    Doc keep(Doc doc) {
        byId.put(doc.id(), doc);
        return doc;
    }

    String newId(String prefix) {
        StringBuilder id = new StringBuilder(prefix);
        for (int i = 0; i < LENGTH; i++) {
            id.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return id.toString();
    }

    Optional<Doc> find(String kind, String id) {
        return Optional.ofNullable(byId.get(id)).filter(doc -> doc.isA(kind));
    }

    Optional<Doc> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws StripeError when there is none */
    Doc get(String kind, String id) {
        return find(kind, id).orElseThrow(() -> StripeError.missing(kind, id));
    }

    List<Doc> newestFirst(String kind, Predicate<Doc> wanted) {
        List<Doc> found = new ArrayList<>(byId.values().stream()
                .filter(doc -> doc.isA(kind))
                .filter(wanted)
                .toList());
        Collections.reverse(found);
        return found;
    }

    Collection<Doc> all() {
        return byId.values();
    }
}
