package org.earlybridge.training.cover.verdict;

import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.verdict.Change.Renewal;

/** What could be done, as one would say it. */
final class FixSentences {

    private final Wording wording;

    FixSentences(Wording wording) {
        this.wording = wording;
    }

    String of(Change change) {
        String at = change.span().map(wording::span).map(span -> " " + span).orElse("");
        String person = change.adult().map(wording::adult).orElse("");
        return switch (change.kind()) {
            case MOVE_ROOM -> "Let " + person + " work in " + room(change) + at + ".";
            case OTHER_DATE ->
                person.isEmpty()
                        ? "Choose a date that runs" + at + ": then the children there need nobody else."
                        : "Let " + person + " take another date.";
            case ONLINE_OR_EVENING -> online(change, at);
            case SUBSTITUTE -> "Send " + person + " instead.";
            case COVER ->
                "Ask for a cover worker, " + grade(change.grade().orElseThrow()) + ", in " + room(change) + at + ".";
            case RENEW_CERTIFICATE -> renewals(change);
            case CO_CHILDMINDER -> "Have a co-childminder with you" + at + ".";
            case BACKUP_CHILDMINDER ->
                "Another childminder looks after the children" + at + ". Lawful if each parent has agreed.";
            case CLOSE -> "Close" + at + ", with notice to parents.";
        };
    }

    private String online(Change change, String at) {
        if (change.online()) {
            int minutes = change.span().map(Span::length).orElse(0);
            return "Take it online" + at + ", " + minutes + " minutes without travel.";
        }
        return change.span().isPresent()
                ? "Choose an evening" + at + ", when the children have gone."
                : "Choose an evening, a Saturday, a day when you are closed, or a course to do in your own time.";
    }

    private String renewals(Change change) {
        return "Before that day, "
                + Sentences.joined(change.renewals().stream().map(this::renewal).toList()) + ".";
    }

    private String renewal(Renewal renewal) {
        String aid = renewal.kind() == FirstAid.Kind.FULL ? "full paediatric first aid" : "emergency first aid";
        return "get " + aid + " for " + wording.adult(renewal.adult());
    }

    private String room(Change change) {
        return change.room().map(wording::room).orElse("any room");
    }

    private static String grade(Grade grade) {
        StringBuilder words =
                new StringBuilder(grade.level() == 0 ? "any level" : "level " + grade.level() + " or above");
        if (grade.is(Trait.SCHOOL_TEACHER)) {
            words.append(", a school teacher");
        }
        if (grade.is(Trait.BABY_TRAINED)) {
            words.append(", used to and trained in the care of babies");
        }
        return words.append(grade.fullFirstAid() ? ", with full paediatric first aid" : "")
                .toString();
    }
}
