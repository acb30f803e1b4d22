package org.earlybridge.web.booking;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.team.TeamPlan;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.format.Words;

/** Those of a team who would go to one date. */
public final class TeamGroup {

    private final TeamPlan.Group group;
    private final BookedDate date;
    private final List<String> names;

    TeamGroup(TeamPlan.Group group, BookedDate date, List<String> names) {
        this.group = group;
        this.date = date;
        this.names = List.copyOf(names);
    }

    public BookedDate getDate() {
        return date;
    }

    public String getWho() {
        return Words.list(names);
    }

    public String getColour() {
        return group.colour().word();
    }

    public String getWord() {
        return getColour().substring(0, 1).toUpperCase(Locale.ROOT)
                + getColour().substring(1);
    }

    public String getIcon() {
        return group.colour() == Colour.GREEN ? "check" : "triangle-alert";
    }

    public String getSentence() {
        return group.sentence();
    }

    /** What the form sends: the date and who goes. */
    public String getValue() {
        return new Sent(group.date(), group.people()).text();
    }

    /** Which group, as a form sends it. */
    record Sent(CohortId date, List<PersonId> people) {

        private static final Pattern TEXT = Pattern.compile("\\d{1,18}(?::\\d{1,18}){1,60}");

        String text() {
            return date.value()
                    + people.stream().map(person -> ":" + person.value()).collect(Collectors.joining());
        }

        /** Empty for what no form of ours sent, and for whoever is in it twice. */
        static Optional<Sent> read(String text) {
            if (!TEXT.matcher(text).matches()) {
                return Optional.empty();
            }
            List<Long> numbers =
                    Stream.of(text.split(":", -1)).map(Long::valueOf).toList();
            List<PersonId> people = numbers.subList(1, numbers.size()).stream()
                    .map(PersonId::new)
                    .toList();
            return new HashSet<>(people).size() < people.size()
                    ? Optional.empty()
                    : Optional.of(new Sent(new CohortId(numbers.get(0)), people));
        }
    }
}
