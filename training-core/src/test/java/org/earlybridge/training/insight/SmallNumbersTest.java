package org.earlybridge.training.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.earlybridge.training.insight.Shown.Kind;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    @Test
    void counts_of_five_and_more_and_none_are_shown() {
        assertThat(kinds(12, 0, 5)).containsOnly(Kind.COUNT);
    }

    @Test
    void a_single_small_count_takes_the_smallest_of_the_others_with_it() {
        assertThat(kinds(12, 3, 7)).containsExactly(Kind.COUNT, Kind.UNDER_5, Kind.HELD_BACK);
    }

    @Test
    void two_small_counts_hide_each_other_unless_their_sum_tells_both() {
        assertThat(kinds(12, 3, 2)).containsExactly(Kind.COUNT, Kind.UNDER_5, Kind.UNDER_5);
        assertThat(kinds(12, 1, 1)).containsExactly(Kind.HELD_BACK, Kind.UNDER_5, Kind.UNDER_5);
        assertThat(kinds(12, 4, 4)).containsExactly(Kind.HELD_BACK, Kind.UNDER_5, Kind.UNDER_5);
    }

    @Test
    void with_nothing_to_hide_behind_the_total_goes_too() {
        SmallNumbers.Column column = new SmallNumbers(List.of(0L, 3L)).shown();
        assertThat(column.total().kind()).isEqualTo(Kind.HELD_BACK);
    }

    @Test
    void a_hidden_count_carries_no_figure() {
        assertThat(new SmallNumbers(List.of(3L, 9L)).shown().cells())
                .filteredOn(Shown::isHidden)
                .allSatisfy(shown -> assertThat(shown.count()).isZero());
    }

    @Test
    void a_share_is_rounded_and_open_at_both_ends() {
        assertThat(Shown.share(50, 51)).isEqualTo(Shown.share(51, 51));
        assertThat(Shown.share(59, 119).count()).isEqualTo(50);
        assertThat(Shown.share(0, 40)).isEqualTo(Shown.share(1, 40));
        assertThat(Shown.share(19, 19).isHidden()).isTrue();
    }

    /** Whoever tries every possible set of counts against what is shown finds at least two for each hidden one. */
    @Property
    void nobody_can_work_out_a_small_count(
            @ForAll @Size(min = 1, max = 4) List<@LongRange(min = 0, max = 9) Long> counts) {
        SmallNumbers.Column shown = new SmallNumbers(counts).shown();
        List<Set<Long>> possible = new ArrayList<>();
        counts.forEach(count -> possible.add(new HashSet<>()));
        tryAll(shown, new ArrayList<>(), possible);
        for (int at = 0; at < counts.size(); at++) {
            if (shown.cells().get(at).kind() == Kind.UNDER_5) {
                assertThat(possible.get(at)).as("%s shown as %s", counts, shown).hasSizeGreaterThan(1);
            }
        }
    }

    private static void tryAll(SmallNumbers.Column shown, List<Long> guess, List<Set<Long>> possible) {
        if (guess.size() < shown.cells().size()) {
            Shown cell = shown.cells().get(guess.size());
            for (long value : values(cell)) {
                guess.add(value);
                tryAll(shown, guess, possible);
                guess.remove(guess.size() - 1);
            }
            return;
        }
        long sum = guess.stream().mapToLong(Long::longValue).sum();
        if (shown.total().isHidden() || sum == shown.total().count()) {
            for (int at = 0; at < guess.size(); at++) {
                possible.get(at).add(guess.get(at));
            }
        }
    }

    private static List<Long> values(Shown cell) {
        return switch (cell.kind()) {
            case COUNT, SHARE -> List.of(cell.count());
            case UNDER_5 -> List.of(1L, 2L, 3L, 4L);
            case HELD_BACK -> List.of(5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L);
        };
    }

    private static List<Kind> kinds(long... counts) {
        List<Long> all = new ArrayList<>();
        for (long count : counts) {
            all.add(count);
        }
        return new SmallNumbers(all).shown().cells().stream().map(Shown::kind).toList();
    }
}
