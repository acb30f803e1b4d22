package org.earlybridge.web.booking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.workforce.PersonId;

/** Something that turns the verdict green or amber and is done by pressing one button. */
public final class WayOut {

    private final int number;
    private final Said said;
    private final Colour becomes;
    private final Choice choice;

    WayOut(int number, Said said, Colour becomes, Choice choice) {
        this.number = number;
        this.said = said;
        this.becomes = becomes;
        this.choice = choice;
    }

    /** Its heading, what it means, and what stands on the button. */
    record Said(String heading, String sentence, String label) {}

    /** Another date for all; or somebody stays, and perhaps somebody goes instead. */
    record Choice(Optional<CohortId> date, Optional<PersonId> stays, Optional<PersonId> instead) {

        private static final Pattern SENT = Pattern.compile("date:(\\d{1,18})|stays:(\\d{1,18})(?::(\\d{1,18}))?");

        static Choice of(CohortId date) {
            return new Choice(Optional.of(date), Optional.empty(), Optional.empty());
        }

        static Choice without(PersonId stays) {
            return new Choice(Optional.empty(), Optional.of(stays), Optional.empty());
        }

        static Choice swap(PersonId stays, PersonId instead) {
            return new Choice(Optional.empty(), Optional.of(stays), Optional.of(instead));
        }

        static Optional<Choice> read(String sent) {
            Matcher matcher = SENT.matcher(sent);
            return matcher.matches()
                    ? Optional.of(new Choice(
                            number(matcher, 1).map(CohortId::new),
                            number(matcher, 2).map(PersonId::new),
                            number(matcher, 3).map(PersonId::new)))
                    : Optional.empty();
        }

        private static Optional<Long> number(Matcher matcher, int group) {
            return Optional.ofNullable(matcher.group(group)).map(Long::valueOf);
        }

        String text() {
            return date.map(id -> "date:" + id.value())
                    .orElseGet(() -> "stays:" + stays.orElseThrow().value()
                            + instead.map(person -> ":" + person.value()).orElse(""));
        }

        List<PersonId> going(List<PersonId> before) {
            return Stream.concat(before.stream().filter(person -> !stays.equals(Optional.of(person))), instead.stream())
                    .toList();
        }
    }

    public int getNumber() {
        return number;
    }

    public String getHeading() {
        return said.heading();
    }

    public String getSentence() {
        return said.sentence();
    }

    public String getLabel() {
        return said.label();
    }

    public String getColour() {
        return becomes.word();
    }

    public String getBecomes() {
        return getColour().substring(0, 1).toUpperCase(Locale.ROOT)
                + getColour().substring(1);
    }

    public String getIcon() {
        return becomes == Colour.GREEN ? "check" : "triangle-alert";
    }

    /** What the form sends. */
    public String getValue() {
        return choice.text();
    }
}
