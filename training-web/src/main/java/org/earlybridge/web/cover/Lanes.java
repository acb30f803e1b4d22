package org.earlybridge.web.cover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.cover.check.Asked;
import org.earlybridge.training.cover.check.Finding;
import org.earlybridge.training.cover.check.Measure;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Move;
import org.earlybridge.training.cover.verdict.CoverVerdict;
import org.earlybridge.training.cover.verdict.Wording;

/** The lanes worth drawing: heads of the rooms concerned, first aid, and every rule that fails somewhere. */
final class Lanes {

    private static final Set<Asked> ALWAYS = Set.of(Asked.FIRST_AID, Asked.UNDER_EIGHT);

    private final CoverVerdict verdict;
    private final Wording wording;

    Lanes(CoverVerdict verdict, Wording wording) {
        this.verdict = verdict;
        this.wording = wording;
    }

    List<Lane> lanes() {
        Map<String, List<Finding>> grouped = new LinkedHashMap<>();
        verdict.measures().stream()
                .sorted(Comparator.comparing(
                        (Finding finding) -> finding.measure().asked()))
                .forEach(finding -> grouped.computeIfAbsent(key(finding.measure()), first -> new ArrayList<>())
                        .add(finding));
        Set<String> rooms = roomsConcerned();
        return grouped.values().stream()
                .filter(findings -> isWorthDrawing(findings, rooms))
                .filter(findings -> isHard(findings) || !grouped.containsKey(hardKey(findings)))
                .map(this::lane)
                .toList();
    }

    /** A room's heads are one lane whatever ratio holds; other rules are told apart by their code. */
    private static String key(Measure measure) {
        return key(measure, measure.hard());
    }

    private static String key(Measure measure, boolean hard) {
        String rule = measure.asked() == Asked.HEADS ? "" : measure.rule();
        return measure.asked() + " " + rule + " " + measure.room().orElse("") + " "
                + measure.adult().orElse("") + hard;
    }

    private static boolean isHard(List<Finding> findings) {
        return findings.get(0).measure().hard();
    }

    /** Of a caution: the same, where it must hold and not only should. */
    private static String hardKey(List<Finding> findings) {
        return key(findings.get(0).measure(), true);
    }

    private Set<String> roomsConcerned() {
        Set<String> away = verdict.away().stream().map(CoverVerdict.Away::adult).collect(Collectors.toSet());
        return verdict.day().adults().stream()
                .filter(adult -> away.contains(adult.id()))
                .flatMap(this::roomsOf)
                .collect(Collectors.toSet());
    }

    private Stream<String> roomsOf(Adult adult) {
        return Stream.concat(
                adult.room().stream(),
                verdict.day().moves().stream()
                        .filter(move -> move.adult().equals(adult.id()))
                        .map(Move::room));
    }

    private static boolean isWorthDrawing(List<Finding> findings, Set<String> rooms) {
        Measure any = findings.get(0).measure();
        boolean heads =
                any.asked() == Asked.HEADS && any.room().map(rooms::contains).orElse(false);
        boolean fails = findings.stream().anyMatch(finding -> !finding.measure().holds());
        return heads || fails || ALWAYS.contains(any.asked());
    }

    private Lane lane(List<Finding> findings) {
        List<Segment> segments = findings.stream()
                .sorted(Comparator.comparing(Finding::span))
                .map(finding -> new Segment(finding.span(), finding.measure()))
                .toList();
        return new Lane(label(findings.get(0).measure()), segments);
    }

    private String label(Measure measure) {
        String room = measure.room().map(wording::room).orElse("");
        String in = room.isEmpty() ? "" : ", " + room;
        return switch (measure.asked()) {
            case HEADS -> "Adults in " + room;
            case UNDER_EIGHT -> "Adults for the children";
            case FIRST_AID -> room.isEmpty() ? "First-aider on the premises" : "First-aider" + in;
            case LEVEL_3 -> "Level 3 adult" + in;
            case LEVEL_2 -> "Other adults at level 2" + in;
            case BABY_TRAINED -> "Trained in the care of babies" + in;
            case TEACHERS -> "School teacher" + in;
            case FIRST_AID_AT_MEAL -> "First-aider at meals" + in;
            case EATING -> "With children who eat" + in;
            case ONE_CHILD -> "With the child of " + personOf(measure);
            case EXCEPTION_YOUNG, EXCEPTION_UNDER_ONE -> "Adults, were there no exception on record";
            case FEWEST_ADULTS -> "Adults on the premises";
            case IN_CHARGE -> "Manager or deputy";
            case SAFEGUARDING_LEAD -> "Safeguarding lead";
            case DECISION -> "Recorded decision" + in;
            case TARGET -> "Adults by our own target" + in;
            case YOUNG -> "Adults for young children";
            case UNDER_ONE -> "Adults for children under one";
            case WORKING_TOGETHER -> "Adults working together";
            case SOLE_PERMISSION -> "Parents' permission";
            case SOLE_MINUTES -> "Minutes with the assistant alone, and how many are allowed";
            case PARENTS_AGREEMENT -> "Parents' agreement";
            case BREAK, BREAK_MINUTES -> "Break, " + personOf(measure);
            case WORKING_MINUTES, DAY_MINUTES -> "Working hours, " + personOf(measure);
        };
    }

    private String personOf(Measure measure) {
        return measure.adult().map(wording::adult).orElse("");
    }
}
