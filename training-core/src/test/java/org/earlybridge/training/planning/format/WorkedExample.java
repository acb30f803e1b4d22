package org.earlybridge.training.planning.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earlybridge.training.planning.format.Solution.CoverLine;
import org.earlybridge.training.planning.format.Solution.Enrolment;
import org.earlybridge.training.planning.format.Solution.Move;

/**
 * A nursery N and a childminder M, one course that may run once: O1 on a Tuesday morning, O2 on a Wednesday evening. D1 to
 * D3 need it; a float, a level 2 cover and a childminder's cover may stand in.
 */
public final class WorkedExample {

    private WorkedExample() {}

    public static String text() {
        try (InputStream file =
                Objects.requireNonNull(WorkedExample.class.getResourceAsStream("/planning/worked-example.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Instance instance() {
        return instance(text());
    }

    /** As it is with one text in it replaced. */
    public static Instance with(String here, String instead) {
        String text = text();
        if (!text.contains(here)) {
            throw new IllegalArgumentException("the example has no " + here);
        }
        return instance(text.replace(here, instead));
    }

    public static Instance instance(String text) {
        try {
            return PlanningReader.instance(stream(text));
        } catch (UnusableInput e) {
            throw new AssertionError(e);
        }
    }

    public static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String written(Record document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanningWriter.write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Opens that run for those demands; whoever stands in is added by {@link #covered}. */
    public static Solution plan(String run, String... demands) {
        List<Enrolment> all =
                Arrays.stream(demands).map(demand -> new Enrolment(demand, run)).toList();
        return new Solution(
                "tiny",
                Optional.of("by hand"),
                Optional.of(BigDecimal.valueOf(15, 1)),
                Optional.empty(),
                List.of(run),
                all,
                List.of(),
                List.of());
    }

    public static Solution covered(Solution plan, List<CoverLine> covers, List<Move> moves) {
        return new Solution(
                plan.instance(),
                plan.engine(),
                plan.seconds(),
                plan.bound(),
                plan.open(),
                plan.enrolments(),
                covers,
                moves);
    }

    public static final CoverLine GROUP_COVER = new CoverLine("G2", 1, 0, "N", "NR", 1);
    public static final CoverLine HOME_COVER_AM = new CoverLine("M3", 1, 0, "M", "MR", 1);
    public static final CoverLine HOME_COVER_PM = new CoverLine("M3", 1, 1, "M", "MR", 1);
    public static final Move FLOAT = new Move("N3", 1, 0, "NR");

    /** The best there is: everybody goes to O1. */
    public static Solution best() {
        return covered(
                plan("O1", "D1", "D2", "D3"), List.of(GROUP_COVER, HOME_COVER_AM, HOME_COVER_PM), List.of(FLOAT));
    }
}
