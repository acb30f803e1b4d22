package org.earlybridge.training.cover.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Move;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.workforce.EmploymentRole;

/** One thing that could be done about a day. What its fields mean depends on its kind; the rest are empty. */
public record Change(
        Kind kind,
        Optional<Grade> grade,
        Optional<String> adult,
        List<Renewal> renewals,
        Optional<String> room,
        Optional<Span> span,
        boolean online) {

    /** Cheapest first, as a rule. */
    public enum Kind {
        MOVE_ROOM,
        OTHER_DATE,
        ONLINE_OR_EVENING,
        SUBSTITUTE,
        COVER,
        RENEW_CERTIFICATE,
        CO_CHILDMINDER,
        BACKUP_CHILDMINDER,
        CLOSE
    }

    /** Somebody gets or renews first aid before the day. */
    public record Renewal(String adult, FirstAid.Kind kind) {}

    public Change {
        renewals = List.copyOf(renewals);
    }

    private static Change of(Kind kind, Optional<String> adult, Optional<String> room, Optional<Span> span) {
        return new Change(kind, Optional.empty(), adult, List.of(), room, span, false);
    }

    static Change move(String adult, String room, Span span) {
        return of(Kind.MOVE_ROOM, Optional.of(adult), Optional.of(room), Optional.of(span));
    }

    /** The same length at another time of the day. */
    static Change anotherTime(Span span) {
        return of(Kind.OTHER_DATE, Optional.empty(), Optional.empty(), Optional.of(span));
    }

    /** One of several goes another day. */
    static Change anotherDayFor(String adult) {
        return of(Kind.OTHER_DATE, Optional.of(adult), Optional.empty(), Optional.empty());
    }

    static Change substitute(String adult) {
        return of(Kind.SUBSTITUTE, Optional.of(adult), Optional.empty(), Optional.empty());
    }

    static Change evening(Span span) {
        return of(Kind.ONLINE_OR_EVENING, Optional.empty(), Optional.empty(), Optional.of(span));
    }

    static Change outOfHours() {
        return of(Kind.ONLINE_OR_EVENING, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Change webinar(Span span) {
        return new Change(
                Kind.ONLINE_OR_EVENING,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(span),
                true);
    }

    static Change cover(Grade grade, Optional<String> room, Span span) {
        return new Change(Kind.COVER, Optional.of(grade), Optional.empty(), List.of(), room, Optional.of(span), false);
    }

    static Change renew(List<Renewal> renewals) {
        return new Change(
                Kind.RENEW_CERTIFICATE,
                Optional.empty(),
                Optional.empty(),
                renewals,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    static Change childminder(Kind kind, Span span) {
        return of(kind, Optional.empty(), Optional.empty(), Optional.of(span));
    }

    static Change close(Span span) {
        return of(Kind.CLOSE, Optional.empty(), Optional.empty(), Optional.of(span));
    }

    /** The day once it is done. */
    public StaffedDay appliedTo(StaffedDay day) {
        return switch (kind) {
            case MOVE_ROOM -> day.and(new Move(adult.orElseThrow(), room.orElseThrow(), span.orElseThrow()));
            case OTHER_DATE -> adult.isPresent() ? without(day, adult.get()) : moved(day, span.orElseThrow());
            case ONLINE_OR_EVENING -> span.map(at -> elsewhere(day, at)).orElseGet(day::withNobodyAway);
            case SUBSTITUTE ->
                day.with(day.absences().stream()
                        .map(absence -> absence.by(adult.orElseThrow()))
                        .toList());
            case COVER -> day.and(grade.orElseThrow().somebody(room, span.orElseThrow(), day.date()));
            case RENEW_CERTIFICATE -> renewed(day);
            case CO_CHILDMINDER -> day.and(childminder(day, EmploymentRole.CO_CHILDMINDER));
            case BACKUP_CHILDMINDER -> day.and(childminder(day, EmploymentRole.COVER));
            case CLOSE -> day.withoutChildren();
        };
    }

    private static StaffedDay without(StaffedDay day, String adult) {
        return day.with(day.absences().stream()
                .filter(absence -> !absence.adult().equals(adult))
                .toList());
    }

    private static StaffedDay moved(StaffedDay day, Span first) {
        return day.with(day.absences().stream()
                .map(absence -> absence.at(shifted(absence, first.from())))
                .toList());
    }

    private static List<Span> shifted(Absence absence, int start) {
        int by = start - absence.sessions().get(0).from();
        List<Span> moved = new ArrayList<>();
        absence.sessions().forEach(session -> moved.add(new Span(session.from() + by, session.to() + by)));
        return moved;
    }

    private StaffedDay elsewhere(StaffedDay day, Span at) {
        return day.with(day.absences().stream()
                .map(absence -> {
                    boolean sameTimes = Proposals.hull(absence.sessions()).equals(at);
                    Absence then = sameTimes ? absence : absence.at(List.of(at));
                    return online ? then.onlineInstead() : then;
                })
                .toList());
    }

    private StaffedDay renewed(StaffedDay day) {
        StaffedDay after = day;
        for (Renewal renewal : renewals) {
            FirstAid aid = new FirstAid(renewal.kind(), day.date().plusYears(3));
            after = after.with(renewal.adult(), adult -> adult.with(aid));
        }
        return after;
    }

    private Adult childminder(StaffedDay day, EmploymentRole role) {
        return new Grade(0, true, Set.of())
                .somebody(Optional.empty(), span.orElseThrow(), day.date())
                .as(role)
                .with(Trait.PARENTAL_PERMISSION);
    }
}
