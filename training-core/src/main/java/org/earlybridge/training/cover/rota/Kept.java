package org.earlybridge.training.cover.rota;

import java.util.List;

/** What became of something a setting says about itself. */
public sealed interface Kept {

    record Done() implements Kept {}

    record Refused(List<Mistake> mistakes) implements Kept {

        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }

    static Kept done() {
        return new Done();
    }

    static Kept refused(String field, String sentence) {
        return new Refused(List.of(new Mistake(field, sentence)));
    }
}
