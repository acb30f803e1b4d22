package org.earlybridge.training.cover.rota;

import java.util.List;

/** What became of a week that was sent. */
public sealed interface RotaSaved {

    /** How many days of people changed, and what is odd but stored. */
    record Done(int changed, List<RotaMistake> odd) implements RotaSaved {

        public Done {
            odd = List.copyOf(odd);
        }
    }

    record Refused(List<RotaMistake> mistakes) implements RotaSaved {

        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** Somebody else was quicker; what she changed, in sentences. Nothing was stored. */
    record Overtaken(List<String> changes) implements RotaSaved {

        public Overtaken {
            changes = List.copyOf(changes);
        }
    }
}
