package org.earlybridge.web.cover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.verdict.CoverVerdict;
import org.earlybridge.training.cover.verdict.Wording;

/** The day as a drawing: people as bars, absence as a hatched gap over a light band, each rule as a strip. No scripts, no styles. */
final class Timeline {

    private static final int LABELS = 200;
    private static final int WIDTH = 870;
    private static final int TOP = 30;
    private static final int ROW = 40;
    private static final int BAR = 24;
    private static final int MOST_PEOPLE = 8;
    private static final int LONGEST_LABEL = 28;
    private static final int WIDE_ENOUGH = 46;

    private final CoverVerdict verdict;
    private final Wording wording;
    private final List<Lane> lanes;
    private final Span scale;
    private final StringBuilder svg = new StringBuilder();

    Timeline(CoverVerdict verdict, Wording wording, List<Lane> lanes) {
        this.verdict = verdict;
        this.wording = wording;
        this.lanes = lanes;
        this.scale = scale();
    }

    /** @param sentence what somebody is told who does not see it */
    String drawn(String sentence) {
        List<Adult> people = people();
        int height = TOP + (people.size() + lanes.size()) * ROW + 8;
        svg.append("<svg class=\"timeline\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" role=\"img\" aria-label=\"")
                .append(escaped(sentence))
                .append("\">");
        hatch();
        hours(height);
        bands(height);
        int row = 0;
        for (Adult adult : people) {
            person(adult, TOP + row * ROW);
            row++;
        }
        for (Lane lane : lanes) {
            strip(lane, TOP + row * ROW);
            row++;
        }
        return svg.append("</svg>").toString();
    }

    private Span scale() {
        int from = verdict.day().premises().open().from();
        int to = verdict.day().premises().open().to();
        for (Lane lane : lanes) {
            for (Segment segment : lane.getSegments()) {
                from = Math.min(from, segment.span().from());
                to = Math.max(to, segment.span().to());
            }
        }
        return new Span(from / 60 * 60, Math.min(Span.DAY, (to + 59) / 60 * 60));
    }

    /** Those of the rooms concerned, whoever goes first. */
    private List<Adult> people() {
        Set<String> going =
                verdict.away().stream().map(CoverVerdict.Away::adult).collect(Collectors.toSet());
        Set<Optional<String>> rooms = verdict.day().adults().stream()
                .filter(adult -> going.contains(adult.id()))
                .map(Adult::room)
                .collect(Collectors.toSet());
        return verdict.day().adults().stream()
                .filter(adult -> rooms.contains(adult.room()))
                .sorted((one, other) -> Boolean.compare(going.contains(other.id()), going.contains(one.id())))
                .limit(MOST_PEOPLE)
                .toList();
    }

    private int x(int minute) {
        int inside = Math.max(scale.from(), Math.min(scale.to(), minute));
        return LABELS + (inside - scale.from()) * (WIDTH - LABELS) / scale.length();
    }

    private void hatch() {
        svg.append("<defs><pattern id=\"tl-hatch\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"")
                .append(" patternTransform=\"rotate(45)\"><rect class=\"tl-paper\" width=\"8\" height=\"8\"/>")
                .append("<path class=\"tl-line\" d=\"M0 0V8\" stroke-width=\"4\"/></pattern></defs>");
    }

    private void hours(int height) {
        for (int minute = scale.from(); minute <= scale.to(); minute += 60) {
            boolean room = scale.length() <= 12 * 60 || minute % 120 == 0;
            svg.append(String.format(
                    Locale.ROOT, "<path class=\"tl-grid\" d=\"M%d %dV%d\"/>", x(minute), TOP - 6, height));
            if (room && minute < scale.to()) {
                text(x(minute), 16, minute == scale.from() ? "start" : "middle", "tl-hour", Clock12.at(minute));
            }
        }
    }

    private void bands(int height) {
        for (CoverVerdict.Away away : verdict.away()) {
            rect("tl-band", away.span(), TOP - 6, height - TOP);
        }
    }

    private void person(Adult adult, int y) {
        text(0, y + 17, "start", "tl-name", shortened(wording.adult(adult.id())));
        List<Span> away = verdict.away().stream()
                .filter(one -> one.adult().equals(adult.id()))
                .map(CoverVerdict.Away::span)
                .toList();
        for (Span there : adult.there().without(away)) {
            rect("tl-in", there, y, BAR);
            inside(there, y, "tl-on-in", "in");
        }
        for (Span gone : away) {
            rect("tl-away", gone, y, BAR);
            label(gone, y, "away: course and travel", "tl-said");
        }
    }

    private void strip(Lane lane, int y) {
        String[] words = lane.getLabel().split(", ", 2);
        text(0, y + (words.length > 1 ? 11 : 17), "start", "tl-name", shortened(words[0]));
        if (words.length > 1) {
            text(0, y + 26, "start", "tl-where", shortened(words[1]));
        }
        for (Segment segment : lane.getSegments()) {
            rect("tl-" + segment.getColour(), segment.span(), y, BAR);
            String mark = segment.isEnough() ? "\u2713 " : "";
            label(segment.span(), y, mark + segment.figures(), "tl-said-" + segment.getColour());
        }
        svg.append(
                String.format(Locale.ROOT, "<path class=\"tl-need\" d=\"M%d %dH%d\"/>", LABELS, y - 1, x(scale.to())));
    }

    private void rect(String style, Span span, int y, int height) {
        int width = Math.max(2, x(span.to()) - x(span.from()) - 2);
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>",
                style,
                x(span.from()) + 1,
                y,
                width,
                height));
    }

    private void inside(Span span, int y, String style, String words) {
        if (x(span.to()) - x(span.from()) > WIDE_ENOUGH) {
            text(x(span.from()) + 10, y + 17, "start", style, words);
        }
    }

    /** On paper, so that it is read over a hatch; left out where there is no room, for the table has it. */
    private void label(Span span, int y, String words, String style) {
        int width = words.length() * 7 + 12;
        int free = x(span.to()) - x(span.from()) - 8;
        if (width > free) {
            return;
        }
        int middle = (x(span.from()) + x(span.to())) / 2;
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"tl-paper\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\" rx=\"3\"/>",
                middle - width / 2,
                y + 3,
                width));
        text(middle, y + 17, "middle", style, words);
    }

    private void text(int x, int y, String anchor, String style, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>",
                style,
                x,
                y,
                anchor,
                escaped(words)));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_LABEL ? words : words.substring(0, LONGEST_LABEL - 3) + "...";
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
