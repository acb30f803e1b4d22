package org.earlybridge.web.booking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.rota.RoomMove;
import org.earlybridge.training.workforce.PersonId;

/** What the button of a way out does, as its form sends it. Whether it can be is asked anew when it is pressed. */
sealed interface Choice {

    /** What the form sends. */
    String text();

    /** Another date for all of them. */
    record OtherDate(CohortId date) implements Choice {

        @Override
        public String text() {
            return "date:" + date.value();
        }
    }

    /** Somebody stays, and perhaps somebody goes instead. */
    record Stays(PersonId person, Optional<PersonId> instead) implements Choice {

        @Override
        public String text() {
            return "stays:" + person.value()
                    + instead.map(other -> ":" + other.value()).orElse("");
        }

        List<PersonId> going(List<PersonId> before) {
            return Stream.concat(before.stream().filter(other -> !other.equals(person)), instead.stream())
                    .toList();
        }
    }

    /** Somebody works in another room for that part of the day. */
    record Moves(RoomMove move) implements Choice {

        @Override
        public String text() {
            return "move:" + move.person().value() + ":" + move.room().value() + ":" + move.day() + ":"
                    + move.span().from() + ":" + move.span().to();
        }
    }

    /** Some learn first aid on a date before. */
    record FirstAid(CohortId date, List<PersonId> people) implements Choice {

        @Override
        public String text() {
            return "aid:" + date.value() + ":"
                    + people.stream()
                            .map(person -> String.valueOf(person.value()))
                            .collect(Collectors.joining(":"));
        }
    }

    static Choice without(PersonId stays) {
        return new Stays(stays, Optional.empty());
    }

    static Choice swap(PersonId stays, PersonId instead) {
        return new Stays(stays, Optional.of(instead));
    }

    /** Empty for what no form of ours sent. */
    static Optional<Choice> read(String sent) {
        return Reader.DATE
                .read(sent)
                .<Choice>map(found -> new OtherDate(new CohortId(Reader.number(found, 1))))
                .or(() -> Reader.STAYS
                        .read(sent)
                        .map(found -> new Stays(
                                new PersonId(Reader.number(found, 1)),
                                Optional.ofNullable(found.group(2)).map(other -> new PersonId(Long.parseLong(other))))))
                .or(() -> Reader.AID.read(sent).map(Reader::firstAid))
                .or(() -> Reader.MOVE.read(sent).flatMap(Reader::move));
    }

    /** The forms of the text. */
    enum Reader {
        DATE("date:(\\d{1,18})"),
        STAYS("stays:(\\d{1,18})(?::(\\d{1,18}))?"),
        AID("aid:(\\d{1,18}):(\\d{1,18}(?::\\d{1,18}){0,3})"),
        MOVE("move:(\\d{1,18}):(\\d{1,18}):(\\d{4}-\\d{2}-\\d{2}):(\\d{1,4}):(\\d{1,4})");

        private final Pattern pattern;

        Reader(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        private Optional<MatchResult> read(String sent) {
            Matcher matcher = pattern.matcher(sent);
            return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        }

        private static long number(MatchResult found, int group) {
            return Long.parseLong(found.group(group));
        }

        private static Choice firstAid(MatchResult found) {
            return new FirstAid(
                    new CohortId(number(found, 1)),
                    Stream.of(found.group(2).split(":", -1))
                            .map(person -> new PersonId(Long.parseLong(person)))
                            .toList());
        }

        private static Optional<Choice> move(MatchResult found) {
            int from = (int) number(found, 4);
            int to = (int) number(found, 5);
            if (from >= to || to > Span.DAY) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Moves(new RoomMove(
                        new PersonId(number(found, 1)),
                        new RoomId(number(found, 2)),
                        LocalDate.parse(found.group(3)),
                        new Span(from, to))));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }
}
