package org.earlybridge.training.planning.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A plan: the runs that take place, who attends, and who stands in. Names of components are the names of fields in the file. */
public record Solution(
        String instance,
        Optional<String> engine,
        Optional<BigDecimal> seconds,
        Optional<BigDecimal> bound,
        List<String> open,
        List<Enrolment> enrolments,
        List<CoverLine> covers,
        List<Move> moves) {

    public record Enrolment(String demand, String offering) {}

    /** So many people of the pool work in that room for that half-day. */
    public record CoverLine(String pool, int day, int half, String setting, String room, int count) {}

    /** The float works in that room of her setting for that half-day. */
    public record Move(String staff, int day, int half, String room) {}

    /** The plan that opens nothing. */
    public static Solution nothing(String instance) {
        return new Solution(
                instance,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
