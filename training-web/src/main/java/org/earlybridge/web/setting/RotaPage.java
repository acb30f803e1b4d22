package org.earlybridge.web.setting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.rota.RotaCell;
import org.earlybridge.training.cover.rota.RotaChange;
import org.earlybridge.training.cover.rota.RotaChange.Lasting;
import org.earlybridge.training.cover.rota.RotaMistake;
import org.earlybridge.training.cover.rota.RotaSaved;
import org.earlybridge.training.cover.rota.RotaWeek;
import org.earlybridge.training.cover.rota.SaveRota;
import org.earlybridge.training.cover.rota.SeeRota;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ThisRequest;

/** One week of a setting's rota: everybody's days, one button to save them all, and what that does to the rules. */
@Named
@RequestScoped
public class RotaPage {

    private static final String PATH = "/office/rota";
    private static final String EVERY_WEEK = "every";
    private static final String SAVED = "saved";

    @Inject
    private OwnSetting ownSetting;

    @Inject
    private SeeRota seeRota;

    @Inject
    private SaveRota saveRota;

    @Inject
    private WeekCover weekCover;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Dates dates;

    @Inject
    private Words words;

    private Provider setting;
    private RotaWeek week;
    private RotaForm form;
    private List<String> overtaken = List.of();
    private String note = "";

    @PostConstruct
    void look() {
        setting = ownSetting.chosen();
        week = seeRota.of(setting.id(), weekCover.monday());
        form = request.has("sent") ? RotaForm.sent(week, request::parameter) : RotaForm.stored(week);
        week.lines()
                .forEach(line -> form.showLines(
                        line.who(),
                        request.number("lines-" + line.who().value()).orElse(1L).intValue()));
        change();
    }

    /** What the other buttons do: nothing is stored by them. */
    private void change() {
        if (request.has("copy")) {
            form.copy(seeRota.of(setting.id(), week.monday().minusWeeks(1)));
            note = "Last week's hours are filled in below. Nothing is stored until you save.";
        }
        String cleared = request.parameter(request.has("clearShown") ? "shown" : "clear");
        week.days().stream().filter(day -> cleared.equals(numberOf(day))).forEach(day -> {
            form.clear(day);
            note = dates.day(day) + " is empty below. Nothing is stored until you save.";
        });
        week.lines().stream()
                .filter(line -> request.parameter("more")
                        .equals(String.valueOf(line.who().value())))
                .forEach(line -> form.showLines(line.who(), form.linesOf(line.who()) + 1));
    }

    private static String numberOf(LocalDate day) {
        return String.valueOf(day.getDayOfWeek().getValue());
    }

    @AllowedTo(Role.MANAGER)
    public void save() {
        RotaForm.Read read = form.read();
        read.mistakes().forEach(problems::add);
        if (problems.isAny()) {
            return;
        }
        Lasting lasting = isEveryWeek() ? Lasting.EVERY_WEEK : Lasting.THIS_WEEK;
        RotaSaved saved =
                saveRota.week(setting.id(), new RotaChange(week.monday(), form.seen(), read.wanted(), lasting));
        if (saved instanceof RotaSaved.Done done) {
            request.leadTo(here(week.monday())
                    .with(SAVED, String.valueOf(done.changed()))
                    .after(PATH));
        } else if (saved instanceof RotaSaved.Refused refused) {
            refused.mistakes().forEach(mistake -> problems.add(fieldOf(mistake, read.at()), mistake.sentence()));
        } else if (saved instanceof RotaSaved.Overtaken other) {
            overtaken = other.changes();
            form = form.seeingWhatIsStored();
        }
    }

    private static String fieldOf(RotaMistake mistake, Map<RotaCell, List<Integer>> at) {
        List<Integer> lines = at.getOrDefault(mistake.cell(), List.of());
        int line = mistake.line() < lines.size() ? lines.get(mistake.line()) : 0;
        String part = switch (mistake.part()) {
            case FROM -> "f";
            case TO -> "t";
            case ROOM -> "r";
            case BREAK -> "b";
        };
        return RotaForm.name(part, mistake.cell(), line);
    }

    private Query here(LocalDate monday) {
        return Query.NONE.with("setting", String.valueOf(setting.id().value())).with(WeekCover.WEEK, monday.toString());
    }

    public String getName() {
        return setting.name();
    }

    public long getId() {
        return setting.id().value();
    }

    public String getMonday() {
        return week.monday().toString();
    }

    /** 5 October 2026 */
    public String getWeekName() {
        return dates.plain(week.monday());
    }

    public String getBeforeHref() {
        return here(week.monday().minusWeeks(1)).after(PATH);
    }

    public String getAfterHref() {
        return here(week.monday().plusWeeks(1)).after(PATH);
    }

    public boolean isOver() {
        return week.days().stream().allMatch(week::isOver);
    }

    public boolean isNobody() {
        return week.lines().isEmpty();
    }

    public boolean isRoomless() {
        return week.rooms().isEmpty();
    }

    public List<RotaDay> getDays() {
        String shown = shown();
        return week.days().stream()
                .map(day -> new RotaDay(week, day, numberOf(day).equals(shown)))
                .toList();
    }

    /** What was shown, else today, else Monday. */
    private String shown() {
        if (request.parameter("shown").matches("[1-7]")) {
            return request.parameter("shown");
        }
        return week.days().contains(week.today()) ? numberOf(week.today()) : "1";
    }

    public List<RotaRow> getRows() {
        return week.lines().stream()
                .map(line -> new RotaRow(week, line, form, problems))
                .toList();
    }

    public boolean isEveryWeek() {
        return request.parameter("lasting").equals(EVERY_WEEK);
    }

    public List<String> getOvertaken() {
        return overtaken;
    }

    public String getNote() {
        return note;
    }

    /** 3 days of people are changed. */
    public String getSaved() {
        return request.number(SAVED)
                .map(many -> many == 0
                        ? "Nothing was different from what is stored."
                        : words.count(many, "day of a person is", "days of people are") + " changed.")
                .orElse("");
    }

    /** Stored all the same, and said once: somebody may come early to open up. */
    public List<String> getOdd() {
        return request.has(SAVED)
                ? week.lines().stream()
                        .flatMap(line -> week.days().stream()
                                .map(day -> new RotaCell(line.who(), day))
                                .flatMap(cell -> week.at(cell).stream()
                                        .filter(this::isOutside)
                                        .map(hours -> line.name() + ", " + dates.day(cell.day()) + ", "
                                                + dates.span(hours.starts(), hours.ends()))))
                        .toList()
                : List.of();
    }

    private boolean isOutside(Hours hours) {
        return hours.starts().isBefore(week.opens()) || hours.ends().isAfter(week.closes());
    }

    /** 8am to 6pm */
    public String getOpening() {
        return dates.span(week.opens(), week.closes());
    }

    public List<CoverLine> getCover() {
        return weekCover.lines(setting);
    }
}
