package org.earlybridge.web.setting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.PlannedOuting.Plan;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.RoomMeal.Meal;
import org.earlybridge.training.cover.rota.KeepMeals;
import org.earlybridge.training.cover.rota.Kept;
import org.earlybridge.training.cover.rota.Meals;
import org.earlybridge.training.cover.rota.PlanOuting;
import org.earlybridge.training.cover.rota.RoomLine;
import org.earlybridge.training.cover.rota.SeeRooms;
import org.earlybridge.training.cover.rota.TakeSheet;
import org.earlybridge.training.cover.sheet.SheetKind;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.session.ThisRequest;

/** When the children of each room eat, and which outings are planned: both are asked about by the rules. */
@Named
@RequestScoped
public class OutingsPage {

    private static final String PATH = "/office/outings";
    private static final Map<String, String> SAVED = Map.of(
            "meals", "The meals are as you said.",
            "planned", "The outing is planned.",
            "cancelled", "The outing is cancelled.");

    @Inject
    private OwnSetting ownSetting;

    @Inject
    private SeeRooms seeRooms;

    @Inject
    private KeepMeals keepMeals;

    @Inject
    private PlanOuting planOuting;

    @Inject
    private TakeSheet takeSheet;

    @Inject
    private WeekCover weekCover;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    private Provider setting;
    private List<RoomLine> rooms = List.of();
    private Map<RoomId, List<Meal>> meals = Map.of();
    private OutingForm form;

    @PostConstruct
    void look() {
        setting = ownSetting.chosen();
        rooms = seeRooms.of(setting.id());
        meals = keepMeals.of(setting.id());
        form = new OutingForm(request, problems, LocalDate.now(clock), rooms);
    }

    /** None is stored unless all of them can be read. */
    @AllowedTo(Role.MANAGER)
    public void saveMeals() {
        Map<RoomId, List<Meal>> typed = new LinkedHashMap<>();
        for (RoomLine room : rooms) {
            Optional<List<Meal>> read = Meals.read(request.parameter(fieldOf(room)));
            read.ifPresentOrElse(
                    known -> typed.put(room.id(), known),
                    () -> problems.add(fieldOf(room), "Write meals as Mon-Fri 11:30-12:15; 15:30-16:00"));
        }
        if (problems.isAny()) {
            return;
        }
        for (RoomLine room : rooms) {
            told(keepMeals.set(setting.id(), room.id(), typed.getOrDefault(room.id(), List.of())), fieldOf(room));
        }
        lead("meals", LocalDate.now(clock));
    }

    @AllowedTo(Role.MANAGER)
    public void plan() {
        Optional<Plan> plan = form.read();
        plan.ifPresent(read -> {
            Kept kept = planOuting.add(setting.id(), read);
            if (kept instanceof Kept.Refused refused) {
                refused.mistakes().forEach(mistake -> problems.add(mistake.field(), mistake.sentence()));
            }
            lead("planned", read.day());
        });
    }

    @AllowedTo(Role.MANAGER)
    public void cancel() {
        request.number("which").ifPresent(which -> {
            told(planOuting.cancel(setting.id(), which), "outing");
            lead("cancelled", LocalDate.now(clock));
        });
    }

    private void told(Kept kept, String field) {
        if (kept instanceof Kept.Refused refused) {
            refused.mistakes().forEach(mistake -> problems.add(field, mistake.sentence()));
        }
    }

    private void lead(String saved, LocalDate day) {
        if (!problems.isAny()) {
            request.leadTo(Query.NONE
                    .with("setting", String.valueOf(getId()))
                    .with("saved", saved)
                    .with(WeekCover.WEEK, WeekCover.mondayOf(day).toString())
                    .after(PATH));
        }
    }

    private static String fieldOf(RoomLine room) {
        return "meals-" + room.id().value();
    }

    public long getId() {
        return setting.id().value();
    }

    public String getName() {
        return setting.name();
    }

    public String getSaved() {
        return SAVED.getOrDefault(request.parameter("saved"), "");
    }

    public List<MealsView> getMeals() {
        return rooms.stream()
                .map(room -> new MealsView(
                        fieldOf(room),
                        room.plan().name(),
                        request.has("mealsSent")
                                ? request.parameter(fieldOf(room))
                                : Meals.words(meals.getOrDefault(room.id(), List.of()))))
                .toList();
    }

    public List<OutingView> getOutings() {
        return planOuting.of(setting.id()).stream().map(OutingView::new).toList();
    }

    public OutingForm getForm() {
        return form;
    }

    public List<Choice> getStaff() {
        List<String> chosen = request.parameters("adult");
        return takeSheet.help(setting.id(), SheetKind.ROTA).people().stream()
                .map(person -> new Choice(
                        String.valueOf(person.who().value()),
                        person.name(),
                        chosen.contains(String.valueOf(person.who().value()))))
                .toList();
    }

    public List<CoverLine> getWeek() {
        return weekCover.lines(setting);
    }

    public String getWeekName() {
        return new Dates().full(weekCover.monday());
    }

    /** One room's meals in one line. */
    public static final class MealsView {

        private final String field;
        private final String room;
        private final String text;

        MealsView(String field, String room, String text) {
            this.field = field;
            this.room = room;
            this.text = text;
        }

        public String getField() {
            return field;
        }

        public String getRoom() {
            return room;
        }

        public String getText() {
            return text;
        }
    }
}
