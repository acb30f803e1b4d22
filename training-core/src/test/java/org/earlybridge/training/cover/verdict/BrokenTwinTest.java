package org.earlybridge.training.cover.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import org.earlybridge.training.cover.check.Asked;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.junit.jupiter.api.Test;

/** The second opinion is worth having only if it catches an engine that looks away. */
class BrokenTwinTest {

    private static final int DAYS = 400;

    @Test
    void a_check_that_counts_only_heads_is_caught() {
        assertThat(differingFrom(Asked.HEADS, Asked.FEWEST_ADULTS)).isPositive();
    }

    @Test
    void a_check_that_forgets_first_aid_is_caught() {
        assertThat(differingFrom(
                        Asked.HEADS,
                        Asked.FEWEST_ADULTS,
                        Asked.LEVEL_3,
                        Asked.LEVEL_2,
                        Asked.BABY_TRAINED,
                        Asked.IN_CHARGE,
                        Asked.FIRST_AID_AT_MEAL))
                .isPositive();
    }

    @Test
    void a_check_that_counts_whoever_is_paid_for_one_child_is_caught() {
        long differing = LongStream.range(0, DAYS)
                .mapToObj(seed -> AnyDay.from(seed * 31))
                .filter(day -> looksLawful(day.withEach(BrokenTwinTest::forEverybody), Asked.values())
                        != new SecondOpinion(day).isLawful())
                .count();
        assertThat(differing).isPositive();
    }

    private static Adult forEverybody(Adult adult) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(adult.traits());
        traits.remove(Trait.ONE_TO_ONE);
        return new Adult(
                adult.id(),
                adult.room(),
                adult.there(),
                adult.born(),
                adult.employedSince(),
                adult.role(),
                adult.award(),
                adult.firstAid(),
                traits,
                adult.studying(),
                adult.breakMinutes(),
                adult.hourlyCost());
    }

    @Test
    void a_check_that_looks_at_everything_is_not() {
        assertThat(differingFrom(Asked.values())).isZero();
    }

    private static long differingFrom(Asked... seen) {
        return LongStream.range(0, DAYS)
                .mapToObj(seed -> AnyDay.from(seed * 31))
                .filter(day -> looksLawful(day, seen) != new SecondOpinion(day).isLawful())
                .count();
    }

    private static boolean looksLawful(StaffedDay day, Asked... seen) {
        return CoverCheck.plain().withoutFixes(day).broken().stream()
                .noneMatch(
                        said -> List.of(seen).contains(said.finding().measure().asked()));
    }
}
