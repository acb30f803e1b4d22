package org.earlybridge.web.setting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.booking.SeeRedPlaces;
import org.earlybridge.training.compliance.Matrix;
import org.earlybridge.training.compliance.ReadMatrix;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.web.cover.RedPlaceView;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Greeting;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.home.NextDates;

/** A manager's start: what to do next, and who of her people holds what. */
@Named
@RequestScoped
public class SettingPage {

    private static final int TASKS_SHOWN = 5;
    private static final int ROWS_SHOWN = 60;

    @Inject
    private OwnSetting ownSetting;

    @Inject
    private ReadMatrix readMatrix;

    @Inject
    private SeeRedPlaces seeRedPlaces;

    @Inject
    private NextDates nextDates;

    @Inject
    private Caller caller;

    @Inject
    private Dates dates;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private Provider setting;
    private Matrix matrix;
    private List<Matrix.Task> tasks = List.of();
    private List<RedPlaceView> redPlaces = List.of();

    @PostConstruct
    void look() {
        setting = ownSetting.chosen();
        matrix = readMatrix.of(setting.id());
        tasks = matrix.tasks();
        redPlaces =
                seeRedPlaces.at(setting.id()).stream().map(RedPlaceView::new).toList();
    }

    /** What was lawful when it was booked and is not any more. */
    public List<RedPlaceView> getRedPlaces() {
        return redPlaces;
    }

    public String getGreeting() {
        return Greeting.to(caller.me().name(), clock);
    }

    /** Monday 21 September. 3 things need you. */
    public String getState() {
        return dates.day(LocalDate.now(clock)) + ". "
                + (tasks.isEmpty()
                        ? "Everybody's certificates are in date."
                        : words.count(tasks.size(), "certificate needs", "certificates need") + " you.");
    }

    public String getName() {
        return setting.name();
    }

    public long getId() {
        return setting.id().value();
    }

    public List<SettingLink> getOthers() {
        return ownSetting.all().stream()
                .filter(other -> !other.id().equals(setting.id()))
                .map(SettingLink::new)
                .toList();
    }

    public List<TaskView> getTasks() {
        return tasks.stream()
                .limit(TASKS_SHOWN)
                .map(task -> new TaskView(
                        task,
                        nextDates.hrefFor(task.column().code()),
                        nextDates.soonest(task.column().code())))
                .toList();
    }

    /** And 12 more */
    public String getMoreTasks() {
        int more = tasks.size() - TASKS_SHOWN;
        return more > 0 ? "And " + words.number(more) + " more in the table below." : "";
    }

    /** 7 people, 6 requirements */
    public String getSize() {
        return words.count(matrix.rows().size(), "person", "people") + ", "
                + words.count(matrix.columns().size(), "requirement", "requirements");
    }

    public boolean isNobody() {
        return matrix.rows().isEmpty();
    }

    public List<ColumnView> getColumns() {
        return matrix.columns().stream().map(ColumnView::new).toList();
    }

    public List<MatrixRowView> getRows() {
        return matrix.rows().stream()
                .limit(ROWS_SHOWN)
                .map(row -> new MatrixRowView(row, matrix.columns(), nextDates))
                .toList();
    }

    /** Empty when everybody is in the table. */
    public String getMoreRows() {
        int more = matrix.rows().size() - ROWS_SHOWN;
        return more > 0 ? "The first " + ROWS_SHOWN + " by name are shown; the bottom line counts everybody." : "";
    }

    public String getFindHref() {
        return nextDates.near().isEmpty() ? "/" : "/?near=" + nextDates.near();
    }
}
