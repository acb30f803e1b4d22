package org.earlybridge.training.cover.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.earlybridge.training.cover.day.Premises;
import org.earlybridge.training.cover.day.Premises.LevelTests;
import org.earlybridge.training.cover.day.StaffedDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What CoverPropertiesTest asks of thousands of days, asked of the same few every time. */
class FirstDaysTest {

    static LongStream many() {
        return LongStream.range(0, 250);
    }

    static LongStream few() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("many")
    void lawful_is_what_a_second_opinion_calls_lawful(long seed) {
        StaffedDay day = AnyDay.from(seed);
        assertThat(CoverCheck.colourOf(day) != Colour.RED).isEqualTo(new SecondOpinion(day).isLawful());
    }

    @ParameterizedTest
    @MethodSource("many")
    void green_is_what_a_second_opinion_calls_lawful_in_every_room(long seed) {
        StaffedDay day = AnyDay.from(seed);
        SecondOpinion other = new SecondOpinion(testedByRoom(day));
        boolean everyRoom = other.isLawful() && !other.leavesOneChildAlone();
        assertThat(CoverCheck.colourOf(day) == Colour.GREEN).isEqualTo(everyRoom);
    }

    @ParameterizedTest
    @MethodSource("few")
    void every_way_out_leads_to_the_colour_it_promises(long seed) {
        StaffedDay day = AnyDay.from(seed);
        assertThat(CoverCheck.plain().of(day).fixes()).allSatisfy(fix -> {
            assertThat(fix.becomes()).isNotEqualTo(Colour.RED);
            assertThat(CoverCheck.colourOf(fix.appliedTo(day))).isEqualTo(fix.becomes());
        });
    }

    private static StaffedDay testedByRoom(StaffedDay day) {
        Premises old = day.premises();
        Premises room = new Premises(old.kind(), old.open(), old.mixedAges(), old.minAdults(), LevelTests.ROOM);
        return new StaffedDay(day.date(), room, day.rooms(), day.adults(), day.absences(), day.outings(), day.moves());
    }
}
