package org.earlybridge.training.booking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.ReleaseDay;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Premises;
import org.earlybridge.training.cover.day.RoomDay;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.verdict.CoverVerdict;
import org.earlybridge.training.cover.verdict.Said;
import org.earlybridge.training.cover.verdict.Wording;

/** The lines of an evidence slip: what each day's check said, by which rules, and everything it looked at. */
final class SlipWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** So many signs of the rule book's seal tell its editions apart. */
    private static final int EDITION = 16;

    private SlipWords() {}

    static List<SlipLine> of(Release release) {
        List<SlipLine> lines = new ArrayList<>();
        lines.add(SlipLine.heading("Result"));
        lines.add(SlipLine.of(release.colour() + ". " + release.sentence()));
        release.days().forEach(day -> lines.addAll(of(day)));
        return lines;
    }

    private static List<SlipLine> of(ReleaseDay day) {
        CoverVerdict verdict = day.verdict();
        StaffedDay looked = verdict.day();
        Wording wording = day.wording();
        List<SlipLine> lines = new ArrayList<>();
        lines.add(SlipLine.heading(wording.day(day.day()) + " " + day.day().getYear()));
        lines.add(SlipLine.of(day.colour() + ". " + day.sentence()));
        Stream.concat(verdict.broken().stream(), verdict.cautions().stream())
                .map(Said::sentence)
                .forEach(sentence -> lines.add(SlipLine.of(sentence)));
        day.note().ifPresent(note -> lines.add(SlipLine.of(note)));
        if (!verdict.lookTo().isEmpty()) {
            lines.add(SlipLine.of(verdict.lookTo()));
        }
        lines.add(SlipLine.of(
                "Rules: " + verdict.ruleset() + ", edition " + verdict.seal().substring(0, EDITION) + "."));
        if (!verdict.unverified().isEmpty()) {
            lines.add(SlipLine.of("Not checked by an officer of the setting's council: "
                    + String.join(", ", verdict.unverified()) + "."));
        }
        lines.add(SlipLine.of(premises(looked.premises(), wording)));
        looked.rooms().forEach(room -> lines.add(SlipLine.of(room(room, wording))));
        looked.adults().forEach(adult -> lines.add(SlipLine.of(adult(looked, adult, wording))));
        return lines;
    }

    private static String premises(Premises premises, Wording wording) {
        return "Open " + wording.span(premises.open()) + ". Mixed ages: " + lower(premises.mixedAges()) + ". At least "
                + premises.minAdults() + (premises.minAdults() == 1 ? " adult." : " adults.");
    }

    private static String room(RoomDay room, Wording wording) {
        String name = wording.room(room.id());
        if (room.children().isEmpty()) {
            return name + ": no children.";
        }
        List<String> groups = room.children().stream()
                .map(group -> group.count() + " born " + DAY.format(group.born()) + " " + wording.span(group.there())
                        + group.beside().map(why -> ", beside: " + lower(why)).orElse(""))
                .toList();
        return name + ": " + String.join("; ", groups) + ".";
    }

    private static String adult(StaffedDay day, Adult adult, Wording wording) {
        List<String> facts = new ArrayList<>();
        facts.add(adult.room().map(wording::room).orElse("any room"));
        facts.add(wording.span(adult.there()));
        day.moves().stream()
                .filter(move -> move.adult().equals(adult.id()))
                .forEach(move -> facts.add("in " + wording.room(move.room()) + " " + wording.span(move.span())));
        facts.add(adult.award()
                .map(award -> "level " + award.level() + " since " + DAY.format(award.awarded()))
                .orElse("no qualification on file"));
        facts.add(adult.firstAid().map(aid -> firstAid(aid, day.date())).orElse("no first aid"));
        adult.traits().stream().sorted().map(SlipWords::lower).forEach(facts::add);
        day.awayOf(adult).forEach(away -> facts.add("away " + wording.span(away)));
        return wording.adult(adult.id()) + ": " + String.join(", ", facts) + ".";
    }

    private static String firstAid(FirstAid aid, LocalDate day) {
        return lower(aid.kind()) + " first aid to " + DAY.format(aid.validTo())
                + (aid.isValidOn(day) ? "" : ", over by then");
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String lower(Trait trait) {
        return trait == Trait.LEVEL6_APPROVED ? "level 6 approved" : lower((Enum<?>) trait);
    }
}
