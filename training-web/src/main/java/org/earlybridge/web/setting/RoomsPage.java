package org.earlybridge.web.setting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.RoomPlan;
import org.earlybridge.training.cover.day.Beside;
import org.earlybridge.training.cover.rota.Group;
import org.earlybridge.training.cover.rota.KeepChildren;
import org.earlybridge.training.cover.rota.KeepRooms;
import org.earlybridge.training.cover.rota.Kept;
import org.earlybridge.training.cover.rota.RoomLine;
import org.earlybridge.training.cover.rota.SeeRooms;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.session.ThisRequest;

/** A setting's rooms and the children booked into them; a childminder's page has the children alone. */
@Named
@RequestScoped
public class RoomsPage {

    private static final String GROUP = "group";
    private static final String CHILDREN = "children";
    private static final Set<String> OF_ROOM = Set.of("name", "capacity", "from", "to");

    private static final Map<String, String> SAVED = Map.of(
            "room",
            "The room is as you said.",
            "closed",
            "The room is closed. What was in it before stays known.",
            CHILDREN,
            "The children are as you said.",
            "ended",
            "They come until the last day that you said.");

    @Inject
    private OwnSetting ownSetting;

    @Inject
    private SeeRooms seeRooms;

    @Inject
    private KeepRooms keepRooms;

    @Inject
    private KeepChildren keepChildren;

    @Inject
    private WeekCover weekCover;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Dates dates;

    @Inject
    private Clock clock;

    private Provider setting;
    private List<RoomLine> rooms = List.of();
    private Optional<RoomLine> room = Optional.empty();
    private Optional<Group.Stored> group = Optional.empty();

    @PostConstruct
    void look() {
        setting = ownSetting.chosenOrHome();
        rooms = seeRooms.of(setting.id());
        room = rooms.stream()
                .filter(line ->
                        request.number("room").equals(Optional.of(line.id().value())))
                .findFirst();
        group = rooms.stream()
                .flatMap(line -> line.groups().stream())
                .filter(one -> GroupView.key(one).equals(request.parameter(GROUP)))
                .findFirst();
    }

    @AllowedTo(Role.MANAGER)
    public void saveRoom() {
        Optional<RoomPlan> plan = readRoom();
        plan.map(read -> room.map(known -> keepRooms.change(setting.id(), known.id(), read))
                        .orElseGet(() -> keepRooms.add(setting.id(), read)))
                .ifPresent(kept -> told(kept, "room", today()));
    }

    private Optional<RoomPlan> readRoom() {
        ChildrenForm form = new ChildrenForm(request, problems, today());
        RoomPlan plan = new RoomPlan(
                request.parameter("name"),
                form.number("capacity", "Children at a time must be a number, such as 24"),
                form.number("from", "The youngest age must be a number of months, such as 24"),
                form.number("to", "The oldest age must be a number of months, such as 59"));
        return problems.isAny() ? Optional.empty() : Optional.of(plan);
    }

    @AllowedTo(Role.MANAGER)
    public void closeRoom() {
        room.map(known -> keepRooms.close(setting.id(), known.id())).ifPresent(kept -> told(kept, "closed", today()));
    }

    @AllowedTo({Role.MANAGER, Role.CHILDMINDER})
    public void saveChildren() {
        Optional<Group> read = new ChildrenForm(request, problems, today()).read();
        read.map(typed -> request.has(GROUP)
                        ? keepChildren.change(setting.id(), rows(), typed)
                        : keepChildren.add(setting.id(), typed))
                .ifPresent(
                        kept -> told(kept, CHILDREN, read.orElseThrow().days().first()));
    }

    @AllowedTo({Role.MANAGER, Role.CHILDMINDER})
    public void endChildren() {
        LocalDate last = new ChildrenForm(request, problems, today())
                .day("ends", "The last day must be a day, such as 18 December 2026");
        if (!problems.isAny()) {
            told(keepChildren.end(setting.id(), rows(), last), "ended", last.plusDays(1));
        }
    }

    private List<Long> rows() {
        return Arrays.stream(request.parameter(GROUP).split("-", -1))
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    private void told(Kept kept, String what, LocalDate day) {
        if (kept instanceof Kept.Refused refused) {
            refused.mistakes().forEach(mistake -> problems.add(fieldOf(mistake.field()), mistake.sentence()));
        } else {
            request.leadTo(here().with("saved", what)
                    .with(WeekCover.WEEK, WeekCover.mondayOf(day).toString())
                    .after("/office/rooms"));
        }
    }

    /** Where both forms have a field of that name, this page's own is meant. */
    private String fieldOf(String field) {
        return switch (field) {
            case "room" -> "in";
            case "weekdays" -> "weekday-1";
            case "last" -> request.has("ends") ? "ends" : field;
            default -> field;
        };
    }

    private Query here() {
        return Query.NONE.with("setting", String.valueOf(setting.id().value()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public String getName() {
        return setting.name();
    }

    public long getId() {
        return setting.id().value();
    }

    public boolean isMinder() {
        return setting.kind().isChildminder();
    }

    public List<RoomView> getRooms() {
        return rooms.stream()
                .map(line -> new RoomView(line, setting.id().value()))
                .toList();
    }

    public String getSaved() {
        return SAVED.getOrDefault(request.parameter("saved"), "");
    }

    public List<CoverLine> getWeek() {
        return weekCover.lines(setting);
    }

    /** Monday 5 October 2026 */
    public String getWeekName() {
        return dates.full(weekCover.monday());
    }

    public boolean isChangingRoom() {
        return room.isPresent();
    }

    public boolean isChangingChildren() {
        return request.has(GROUP);
    }

    public String getGroupKey() {
        return request.parameter(GROUP);
    }

    public String getRoomKey() {
        return room.map(line -> String.valueOf(line.id().value())).orElse("");
    }

    public String getAllHref() {
        return here().after("/office/rooms");
    }

    /** What was typed, else what is stored, else nothing. */
    public String value(String field) {
        boolean sent = request.parameter("form").equals(OF_ROOM.contains(field) ? "room" : CHILDREN);
        return sent ? request.parameter(field) : stored(field);
    }

    private String stored(String field) {
        return switch (field) {
            case "name" -> room.map(line -> line.plan().name()).orElse("");
            case "capacity" -> room.map(line -> "" + line.plan().capacity()).orElse("");
            case "from" -> room.map(line -> "" + line.plan().fromMonths()).orElse("");
            case "to" -> room.map(line -> "" + line.plan().toMonths()).orElse("");
            case "first" -> today().toString();
            default -> group.map(one -> ofGroup(one.group(), field)).orElse("");
        };
    }

    private static String ofGroup(Group group, String field) {
        return switch (field) {
            case "born" -> group.children().born().toString();
            case "count" -> String.valueOf(group.children().count());
            case "arrives" -> group.children().arrives().toString();
            case "leaves" -> group.children().leaves().toString();
            case "beside" -> group.children().beside().map(Beside::name).orElse("");
            case "last" -> group.days().last().map(LocalDate::toString).orElse("");
            default -> "";
        };
    }

    public List<Choice> getRoomChoices() {
        String chosen = request.parameter("form").equals(CHILDREN)
                ? request.parameter("in")
                : group.map(one -> String.valueOf(one.group().children().room().value()))
                        .orElse("");
        return getRooms().stream()
                .map(one -> new Choice(one.getId(), one.getName(), one.getId().equals(chosen)))
                .toList();
    }

    /** Why children may be beside a childminder's three, the usual first. */
    public List<Choice> getReasons() {
        String chosen = value("beside");
        List<Choice> reasons = new ArrayList<>(List.of(new Choice("", "None of these", chosen.isEmpty())));
        for (Beside why : Beside.values()) {
            reasons.add(new Choice(why.name(), BesideWords.of(why), why.name().equals(chosen)));
        }
        return reasons;
    }

    public List<Choice> getWeekdays() {
        List<String> typed = request.parameters("weekday");
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(
                        String.valueOf(day.getValue()),
                        GroupView.shortName(day),
                        request.parameter("form").equals(CHILDREN)
                                ? typed.contains(String.valueOf(day.getValue()))
                                : group.filter(one -> one.group().weekdays().contains(day))
                                        .isPresent()))
                .toList();
    }
}
