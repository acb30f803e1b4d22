package org.earlybridge.run.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One object of the protocol: names and values in order. A name that begins with "_" is the stand-in's own, and never told. */
final class Doc {

    private final Map<String, Object> values = new LinkedHashMap<>();

    static Doc of(String kind, String id) {
        return new Doc().with("id", id).with("object", kind);
    }

    /** Null is a value: the protocol tells absent things as null. */
    @CanIgnoreReturnValue
    Doc with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    @Nullable
    Object get(String name) {
        return values.get(name);
    }

    String text(String name) {
        Object value = values.get(name);
        return value == null ? "" : value.toString();
    }

    long number(String name) {
        Object value = values.get(name);
        return value instanceof Number number ? number.longValue() : 0;
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    Doc doc(String name) {
        return values.get(name) instanceof Doc inside ? inside : new Doc();
    }

    List<Object> list(String name) {
        return values.get(name) instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }

    String id() {
        return text("id");
    }

    boolean isA(String kind) {
        return text("object").equals(kind);
    }

    Map<String, Object> values() {
        return values;
    }

    /** All the way down: later changes of either do not show in the other. */
    Doc copy() {
        Doc copy = new Doc();
        values.forEach((name, value) -> copy.with(name, copied(value)));
        return copy;
    }

    private static @Nullable Object copied(@Nullable Object value) {
        if (value instanceof Doc inside) {
            return inside.copy();
        }
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            list.forEach(each -> all.add(Objects.requireNonNull(copied(each))));
            return all;
        }
        return value;
    }

    @Override
    public String toString() {
        return JsonText.told(this);
    }
}
