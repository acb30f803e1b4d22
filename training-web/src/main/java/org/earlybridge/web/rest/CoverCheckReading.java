package org.earlybridge.web.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Beside;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.Outing;
import org.earlybridge.training.cover.day.Premises;
import org.earlybridge.training.cover.day.Premises.LevelTests;
import org.earlybridge.training.cover.day.RoomDay;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.rulebook.RuleBook;
import org.earlybridge.training.setting.MixedAges;
import org.earlybridge.training.setting.ProviderKind;

/** Reads a day to be checked. What cannot be is told field by field; all of it at once, as far as it can be read. */
final class CoverCheckReading {

    static final int LONGEST_ID = 60;
    private static final int MOST_ROOMS = 40;
    private static final int MOST_GROUPS = 200;
    private static final int MOST_CHILDREN = 500;
    private static final int MOST_ADULTS = 150;
    private static final int MOST_OUTINGS = 10;
    private static final int MOST_TIMES = 20;
    private static final int LONGEST_WAY = 600;
    private static final int OLDEST_CHILD = 18;

    /** Stands where something could not be read; the fault is noted, and nothing is answered. */
    private static final Span UNREAD = new Span(0, 1);

    /** Also stands for a date that could not be read. */
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final SentPart sent;
    private final Set<String> rooms = new HashSet<>();
    private final Set<String> adults = new HashSet<>();

    private CoverCheckReading(SentPart sent) {
        this.sent = sent;
    }

    /** @throws Refusal that names every field that is wrong */
    static StaffedDay read(byte[] body) {
        SentPart sent = SentBody.wholeOf(body);
        StaffedDay day = new CoverCheckReading(sent).day();
        sent.mustBeRight();
        return day;
    }

    private StaffedDay day() {
        LocalDate date = sent.needed("date", sent.day("date")).orElse(LATEST);
        if (date.isBefore(RuleBook.BEGINS) || date.isAfter(LATEST)) {
            sent.wrong("date", "date must be from " + RuleBook.BEGINS + " to " + LATEST + ".");
        }
        Premises premises = premises();
        List<RoomDay> allRooms = sent.parts("rooms", MOST_ROOMS).stream()
                .map(room -> room(room, date, premises))
                .toList();
        if (allRooms.isEmpty()) {
            sent.wrong("rooms", "rooms must list at least one room, with the children in it.");
        }
        List<Adult> allAdults = new ArrayList<>();
        for (SentPart part : sent.parts("adults", MOST_ADULTS)) {
            allAdults.add(new SentAdult(part, rooms, adults).read());
        }
        if (!sent.has("adults")) {
            sent.wrong("adults", "adults is missing. Send an empty list when nobody is on duty.");
        }
        List<Absence> absences = sent.partOrParts("absence", MOST_ADULTS).stream()
                .map(this::absence)
                .toList();
        List<Outing> outings = sent.parts("outings", MOST_OUTINGS).stream()
                .map(outing -> outing(outing, date))
                .toList();
        return new StaffedDay(date, premises, allRooms, allAdults, absences, outings, List.of());
    }

    private Premises premises() {
        Optional<SentPart> setting = sent.needed("setting", sent.part("setting"));
        if (setting.isEmpty()) {
            return new Premises(ProviderKind.GROUP, UNREAD, MixedAges.GROUPED, 2, LevelTests.AGE_GROUP);
        }
        SentPart part = setting.get();
        ProviderKind kind =
                part.needed("kind", part.choice("kind", ProviderKind.class)).orElse(ProviderKind.GROUP);
        return new Premises(
                kind,
                span(part, "opens", "closes"),
                part.choice("mixedAges", MixedAges.class).orElse(MixedAges.GROUPED),
                part.number("minAdultsOnPremises", 0, 20).orElse(kind.isChildminder() ? 1 : 2),
                part.choice("qualificationTests", LevelTests.class).orElse(LevelTests.AGE_GROUP));
    }

    private RoomDay room(SentPart part, LocalDate date, Premises premises) {
        String id = part.needed("id", part.text("id", LONGEST_ID)).orElse("");
        if (!id.isEmpty() && !rooms.add(id)) {
            part.wrong("id", "There are two rooms with the id " + id + ". Give each its own.");
        }
        List<Children> children = part.parts("children", MOST_GROUPS).stream()
                .map(group -> children(group, date, premises))
                .toList();
        List<Span> meals = part.parts("meals", MOST_TIMES).stream()
                .map(meal -> span(meal, "from", "to"))
                .toList();
        return new RoomDay(id, children, meals);
    }

    private static Children children(SentPart part, LocalDate date, Premises premises) {
        Optional<Beside> beside = part.choice("beside", Beside.class);
        if (beside.isPresent() && !premises.isChildminder()) {
            part.wrong("beside", "beside is a childminder's own record. Leave it out at other settings.");
        }
        return new Children(born(part, date), count(part), span(part, "from", "to"), beside);
    }

    private static int count(SentPart part) {
        int count = part.number("count", 1, MOST_CHILDREN).orElse(1);
        if (!part.has("count")) {
            part.wrong("count", "count is missing: how many children.");
        }
        return count;
    }

    private static LocalDate born(SentPart part, LocalDate date) {
        LocalDate born = part.needed("born", part.day("born")).orElse(date);
        if (born.isAfter(date)) {
            part.wrong("born", "born is after the day that is checked.");
        }
        if (!date.equals(LATEST) && born.isBefore(date.minusYears(OLDEST_CHILD))) {
            part.wrong("born", "born is more than 18 years before the day that is checked: that is no child.");
        }
        return born;
    }

    static Span span(SentPart part, String from, String to) {
        Optional<Integer> begins = part.needed(from, part.clock(from));
        Optional<Integer> ends = part.needed(to, part.clock(to));
        if (begins.isEmpty() || ends.isEmpty()) {
            return UNREAD;
        }
        if (begins.get() >= ends.get()) {
            part.wrong(to, to + " must be later than " + from + " on the same day.");
            return UNREAD;
        }
        return new Span(begins.get(), ends.get());
    }

    private Absence absence(SentPart part) {
        String adult = part.needed("adult", part.text("adult", LONGEST_ID)).orElse("");
        if (!adult.isEmpty() && !adults.contains(adult)) {
            part.wrong("adult", "There is no adult " + adult + " among adults.");
        }
        List<Span> sessions = part.parts("sessions", MOST_TIMES).stream()
                .map(session -> span(session, "from", "to"))
                .sorted()
                .toList();
        if (sessions.isEmpty()) {
            part.wrong("sessions", "sessions must list at least one, each with from and to.");
        }
        boolean online = part.choice("mode", SessionMode.class).orElse(SessionMode.IN_PERSON) == SessionMode.ONLINE;
        int travel = part.number("travelMinutes", 0, LONGEST_WAY).orElse(0);
        int buffer = part.number("bufferMinutes", 0, LONGEST_WAY).orElse(0);
        if (online && travel > 0) {
            part.wrong("travelMinutes", "travelMinutes must be 0 or left out online: nobody travels.");
        }
        return new Absence(adult, sessions, online, travel, buffer);
    }

    private Outing outing(SentPart part, LocalDate date) {
        List<Outing.Party> children = part.parts("children", MOST_GROUPS).stream()
                .map(group -> new Outing.Party(room(group, rooms), born(group, date), count(group)))
                .toList();
        if (children.isEmpty()) {
            part.wrong("children", "children must list who goes, each group with born and count.");
        }
        List<String> going = part.texts("adults", MOST_ADULTS, LONGEST_ID);
        going.stream()
                .filter(adult -> !adults.contains(adult))
                .forEach(adult -> part.wrong("adults", "There is no adult " + adult + " among adults."));
        return new Outing(children, going, span(part, "from", "to"));
    }

    /** Empty when it is left out. */
    static Optional<String> room(SentPart part, Set<String> rooms) {
        Optional<String> room = part.text("room", LONGEST_ID);
        if (room.isPresent() && !rooms.contains(room.get())) {
            part.wrong("room", "There is no room " + room.get() + " among rooms.");
        }
        return room;
    }
}
