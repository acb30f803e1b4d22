package org.earlybridge.web.cover;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earlybridge.training.cover.ReleaseDay;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.verdict.Change;
import org.earlybridge.training.cover.verdict.CoverVerdict;
import org.earlybridge.training.cover.verdict.Fix;
import org.earlybridge.training.cover.verdict.Said;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** The verdict of one day, as the component shows it. Not a record: Expression Language cannot read one yet. */
public final class VerdictView {

    private static final Dates DATES = new Dates();
    private static final Words WORDS = new Words();

    private final ReleaseDay day;
    private final CoverVerdict verdict;
    private final FixLinks links;
    private final List<Lane> lanes;
    private Set<Change.Kind> kinds = EnumSet.allOf(Change.Kind.class);
    private int numbered;

    public VerdictView(ReleaseDay day, FixLinks links) {
        this.day = day;
        this.verdict = day.verdict();
        this.links = links;
        this.lanes = day.concernsRota() ? new Lanes(verdict, day.wording()).lanes() : List.of();
    }

    /** green, amber or red */
    public String getColour() {
        return day.colour().word();
    }

    /** Red: if Asha goes on Tuesday 13 October from 9:15am to 12:15pm, nobody on the premises holds first aid. */
    public String getHeadline() {
        String word = getColour().substring(0, 1).toUpperCase(Locale.ROOT)
                + getColour().substring(1);
        String sentence = day.brief();
        boolean begins = Stream.of("If ", "Even ", "On ", "The ").anyMatch(sentence::startsWith);
        return word + ": "
                + (begins ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1) : sentence);
    }

    /** Tuesday 13 October 2026 */
    public String getDay() {
        return DATES.full(day.day());
    }

    public boolean isOpen() {
        return day.open();
    }

    public List<String> getStillFine() {
        return day.concernsRota() ? verdict.stillFine() : List.of();
    }

    public List<String> getNotEnough() {
        return day.concernsRota() ? verdict.notEnough() : List.of();
    }

    /** Empty when everything could be looked at. */
    public String getNote() {
        return day.note().orElse("");
    }

    /** Empty when nothing is left to look to. */
    public String getLookTo() {
        return day.concernsRota() ? verdict.lookTo() : "";
    }

    /** Of these kinds only, numbered after so many others. */
    public VerdictView showing(Set<Change.Kind> some, int numberedAfter) {
        kinds = Set.copyOf(some);
        numbered = numberedAfter;
        return this;
    }

    public String getFixHeading() {
        return numbered == 0 ? "Smallest fixes, cheapest first" : "Or, outside this page";
    }

    public List<FixView> getFixes() {
        List<Fix> shown = day.concernsRota()
                ? verdict.fixes().stream()
                        .filter(fix -> kinds.contains(fix.change().kind()))
                        .toList()
                : List.of();
        return IntStream.range(0, shown.size())
                .mapToObj(at -> new FixView(
                        numbered + at + 1, shown.get(at), links.of(shown.get(at).change())))
                .toList();
    }

    public List<Lane> getLanes() {
        return lanes;
    }

    public boolean isDrawn() {
        return !lanes.isEmpty();
    }

    /** Made here and not in the page: only our own shapes and escaped words. */
    public String getTimeline() {
        return new Timeline(verdict, day.wording(), lanes).drawn(verdict.sentence());
    }

    /** You would be away from 9:05am to 3:55pm, which is 6 hours 50 minutes. */
    public String getAway() {
        if (verdict.away().isEmpty()) {
            return "";
        }
        Span span = verdict.away().get(0).span();
        return "away from " + Clock12.of(span) + ", which is " + WORDS.minutes(span.length());
    }

    /** What else is broken, or to look at, beside what the headline says. */
    public List<String> getMore() {
        if (!day.concernsRota()) {
            return List.of();
        }
        List<Said> all = verdict.broken().isEmpty() ? verdict.cautions() : verdict.broken();
        return all.stream().map(Said::sentence).distinct().skip(1).toList();
    }

    /** Rules in force on 13 October 2026: EYFS-2025G. No officer of the setting's council has yet checked 2 of the rules used here: G-2b, H1. */
    public String getRules() {
        int unchecked = verdict.unverified().size();
        String checked = unchecked == 0
                ? ""
                : " No officer of the setting's council has yet checked "
                        + WORDS.count(unchecked, "of the rules used here", "of the rules used here") + ": "
                        + String.join(", ", verdict.unverified()) + ".";
        return "Rules in force on " + DATES.plain(day.day()) + ": " + verdict.ruleset() + "." + checked;
    }
}
