package org.earlybridge.web.rest;

import java.util.Optional;

/** Numbers by which rows are known outside. What is no number is no row. */
final class Ids {

    private Ids() {}

    static Optional<Long> read(String typed) {
        return typed.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }
}
