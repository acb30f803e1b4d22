package org.earlybridge.web.planning;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A number with a bar beside it; the longest bar of a picture is 100 long. */
public final class Bar {

    private static final int LONGEST = 100;

    private final String label;
    private final long count;
    private final long most;

    private Bar(String label, long count, long most) {
        this.label = label;
        this.count = count;
        this.most = most;
    }

    /** In the order of the map. */
    static List<Bar> of(Map<String, Long> counts) {
        long most = most(counts.values());
        return counts.entrySet().stream()
                .map(one -> new Bar(one.getKey(), one.getValue(), most))
                .toList();
    }

    private static long most(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).max().orElse(1);
    }

    public String getLabel() {
        return label;
    }

    public long getCount() {
        return count;
    }

    public long getLength() {
        return Math.round((double) LONGEST * count / most);
    }
}
