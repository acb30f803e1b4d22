package org.earlybridge.training.listing;

import java.util.List;
import java.util.function.Function;

/** Some rows of a list, and how many there are in all. */
public record Page<R>(List<R> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }

    public <T> Page<T> map(Function<R, T> each) {
        return new Page<>(rows.stream().map(each).toList(), total);
    }
}
