package org.earlybridge.training.cover.rota;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a file would change, before anything is changed.
 *
 * @param unchanged how many rows say what is stored already
 * @param leftOut how many rows belong to nobody, as somebody chose
 * @param faults each of which keeps the whole file out
 * @param unknown names of staff that are not known, or known twice; somebody has to say who is meant
 * @param odd allowed, and said
 */
public record SheetPreview(
        List<Line> lines, int unchanged, int leftOut, List<Fault> faults, List<Unknown> unknown, List<String> odd) {

    public SheetPreview {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
        unknown = List.copyOf(unknown);
        odd = List.copyOf(odd);
    }

    public enum Effect {
        ADDED,
        CHANGED,
        ENDED
    }

    /** @param rows of the file it comes from; none when it comes from what the file does not name */
    public record Line(Effect effect, List<Integer> rows, String sentence) {

        public Line {
            rows = List.copyOf(rows);
        }
    }

    /** @param column the heading as it is in the file; nothing when the whole row is meant */
    public record Fault(int row, String column, String sentence) {}

    public record Unknown(String name, List<Integer> rows, boolean several) {

        public Unknown {
            rows = List.copyOf(rows);
        }
    }

    public boolean isSound() {
        return faults.isEmpty() && unknown.isEmpty();
    }

    /** The same for the same changes to the same stored state, so that nobody agrees to what she did not see. */
    public String mark() {
        String all = lines.stream()
                .map(line -> line.effect().name() + line.rows() + line.sentence())
                .collect(Collectors.joining("\n"));
        return Integer.toHexString(all.hashCode()) + "-" + lines.size();
    }

    public long many(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }

    /** 3 added, 1 changed, 0 ended, 12 unchanged */
    String words() {
        return many(Effect.ADDED) + " added, " + many(Effect.CHANGED) + " changed, " + many(Effect.ENDED) + " ended, "
                + unchanged + " unchanged";
    }
}
