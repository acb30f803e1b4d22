package org.earlybridge.training.planning.format;

import org.jspecify.annotations.Nullable;

/** Where in a file something stands, turned into text only when something is wrong. */
public final class Place {

    /** The whole of it. */
    public static final Place TOP = new Place(null, "", -1);

    private final @Nullable Place outer;
    private final String field;
    private final int index;

    private Place(@Nullable Place outer, String field, int index) {
        this.outer = outer;
        this.field = field;
        this.index = index;
    }

    public Place field(String name) {
        return new Place(this, name, -1);
    }

    public Place item(int position) {
        return new Place(this, "", position);
    }

    /** As in settings[3].rooms[0].id; empty for the whole. */
    @Override
    public String toString() {
        if (outer == null) {
            return "";
        }
        String before = outer.toString();
        if (index >= 0) {
            return before + "[" + index + "]";
        }
        return before.isEmpty() ? field : before + "." + field;
    }

    /** As in /settings/3/rooms/0/id, by RFC 6901. */
    public String pointer() {
        if (outer == null) {
            return "";
        }
        String own =
                index >= 0 ? String.valueOf(index) : field.replace("~", "~0").replace("/", "~1");
        return outer.pointer() + "/" + own;
    }
}
