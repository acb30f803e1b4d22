package org.earlybridge.training.cover.day;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Minutes of one day since midnight: the first belongs to it, the last does not. */
public record Span(int from, int to) implements Comparable<Span> {

    public static final int DAY = 24 * 60;

    public Span {
        if (from < 0 || to > DAY || from >= to) {
            throw new IllegalArgumentException(
                    "a span ends after it begins and lies in one day, not " + from + "-" + to);
        }
    }

    public static Span of(LocalTime from, LocalTime to) {
        return new Span(minutes(from), minutes(to));
    }

    /** As in 09:30-12:00, for tables and tests. */
    public static Span parse(String text) {
        int dash = text.indexOf('-');
        return new Span(minute(text.substring(0, dash)), minute(text.substring(dash + 1)));
    }

    /** Empty when nothing is left inside the day. */
    public static Optional<Span> inDay(int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(DAY, to);
        return first < last ? Optional.of(new Span(first, last)) : Optional.empty();
    }

    /** As in 09:30; 24:00 is the end of the day. */
    public static int minute(String clock) {
        return Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3, 5));
    }

    public static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    public int length() {
        return to - from;
    }

    public boolean holds(int minute) {
        return from <= minute && minute < to;
    }

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    public Optional<Span> cutTo(Span other) {
        return overlaps(other)
                ? Optional.of(new Span(Math.max(from, other.from), Math.min(to, other.to)))
                : Optional.empty();
    }

    /** What is left of it without the others, in order. */
    public List<Span> without(Collection<Span> others) {
        List<Span> left = List.of(this);
        for (Span other : others) {
            List<Span> next = new ArrayList<>();
            for (Span part : left) {
                inDay(part.from, Math.min(part.to, other.from)).ifPresent(next::add);
                inDay(Math.max(part.from, other.to), part.to).ifPresent(next::add);
            }
            left = next;
        }
        return left;
    }

    /** In order, with those that touch or overlap made one. */
    public static List<Span> joined(Collection<Span> spans) {
        List<Span> all = new ArrayList<>();
        for (Span next : spans.stream().sorted().toList()) {
            Span last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && next.from <= last.to) {
                all.set(all.size() - 1, new Span(last.from, Math.max(last.to, next.to)));
            } else {
                all.add(next);
            }
        }
        return all;
    }

    @Override
    public int compareTo(Span other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }

    @Override
    public String toString() {
        return clock(from) + "-" + clock(to);
    }
}
