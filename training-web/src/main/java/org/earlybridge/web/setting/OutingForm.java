package org.earlybridge.web.setting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.cover.PlannedOuting.Party;
import org.earlybridge.training.cover.PlannedOuting.Plan;
import org.earlybridge.training.cover.rota.Group;
import org.earlybridge.training.cover.rota.RoomLine;
import org.earlybridge.training.workforce.EmploymentId;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.TypedDay;
import org.earlybridge.web.format.TypedTime;
import org.earlybridge.web.session.ThisRequest;

/** An outing as it is typed: where to, when, how many children of which date of birth, and which of the staff. */
public final class OutingForm {

    private static final Dates DATES = new Dates();

    private final ThisRequest request;
    private final Problems problems;
    private final LocalDate today;
    private final List<Going> groups;

    OutingForm(ThisRequest request, Problems problems, LocalDate today, List<RoomLine> rooms) {
        this.request = request;
        this.problems = problems;
        this.today = today;
        this.groups = groups(rooms);
    }

    /** One for each room and date of birth, whatever the weekdays. */
    private List<Going> groups(List<RoomLine> rooms) {
        Map<String, Going> byField = new LinkedHashMap<>();
        for (RoomLine room : rooms) {
            for (Group.Stored stored : room.groups()) {
                Going going = new Going(room, stored.group().children().born());
                byField.putIfAbsent(going.getField(), going);
            }
        }
        return List.copyOf(byField.values());
    }

    Optional<Plan> read() {
        Optional<LocalDate> day = TypedDay.read(getDay(), today);
        Optional<LocalTime> from = TypedTime.read(getFrom());
        Optional<LocalTime> to = TypedTime.read(getTo());
        need("day", "The day must be a day, such as 13 October 2026", day);
        need("from", "When they leave must be a time, such as 10:00", from);
        need("to", "When they are back must be a time, such as 11:30", to);
        List<Party> children = children();
        if (problems.isAny()) {
            return Optional.empty();
        }
        List<EmploymentId> adults = request.numbers("adult").stream()
                .distinct()
                .map(EmploymentId::new)
                .toList();
        return Optional.of(
                new Plan(getPlace(), day.orElseThrow(), from.orElseThrow(), to.orElseThrow(), children, adults));
    }

    private void need(String field, String sentence, Optional<?> read) {
        if (read.isEmpty()) {
            problems.add(field, sentence);
        }
    }

    private List<Party> children() {
        List<Party> parties = new ArrayList<>();
        for (Going group : groups) {
            String typed = group.getTyped();
            if (typed.matches("0*[1-9][0-9]?")) {
                parties.add(new Party(group.room.id(), group.born, Integer.parseInt(typed)));
            } else if (!typed.isEmpty() && !typed.matches("0+")) {
                problems.add(group.getField(), "How many go must be a number from 0 to 99");
            }
        }
        return parties;
    }

    public String getPlace() {
        return request.parameter("place");
    }

    public String getDay() {
        return request.parameter("day");
    }

    public String getFrom() {
        return request.parameter("from");
    }

    public String getTo() {
        return request.parameter("to");
    }

    public List<Going> getGroups() {
        return groups;
    }

    /** Children of one date of birth in one room, and how many of them go. */
    public final class Going {

        private final RoomLine room;
        private final LocalDate born;

        Going(RoomLine room, LocalDate born) {
            this.room = room;
            this.born = born;
        }

        public String getField() {
            return "go-" + room.id().value() + "-" + born;
        }

        /** Toddlers, born 1 May 2023 */
        public String getLabel() {
            return room.plan().name() + ", born " + DATES.plain(born);
        }

        public String getTyped() {
            return request.parameter(getField());
        }
    }
}
