package org.earlybridge.web.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.attendance.MakeUp;
import org.earlybridge.training.attendance.MakeUpNoted;
import org.earlybridge.training.attendance.NoteMakeUp;
import org.earlybridge.training.attendance.RegisterView;
import org.earlybridge.training.attendance.RegisterView.Line;
import org.earlybridge.training.attendance.SeeRegister;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.TypedDay;
import org.earlybridge.web.session.ThisRequest;

/** Noting that somebody made up the session she missed, on which day and how. */
@Named
@RequestScoped
public class MakeUpPage {

    private static final String DAY = "day";
    private static final String HOW = "how";

    @Inject
    private SeeRegister seeRegister;

    @Inject
    private NoteMakeUp noteMakeUp;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Dates dates;

    @Inject
    private Clock clock;

    private RegisterView register;
    private Line line;
    private String day = "";
    private String how = "";

    @PostConstruct
    void look() {
        register = seeRegister.of(
                new CohortId(number(RegisterHref.DATE)),
                Math.toIntExact(Math.min(number(RegisterHref.SESSION), Short.MAX_VALUE)));
        long place = number("place");
        line = register.lines().stream()
                .filter(one -> one.place() == place)
                .findFirst()
                .orElseThrow(() -> new NotFound("place " + place));
    }

    private long number(String name) {
        return request.number(name).orElseThrow(() -> new NotFound(name + " " + request.parameter(name)));
    }

    @AllowedTo({Role.TRAINER, Role.COORDINATOR})
    public void save() {
        Optional<LocalDate> typed = lastSuch(day);
        if (typed.isEmpty()) {
            problems.add(DAY, "Enter the day on which it was made up, such as 20 October 2026");
        }
        if (how.isBlank()) {
            problems.add(HOW, "Say how it was made up, such as: session 2 in March, with Moira Shaw");
        }
        if (!problems.isAny()) {
            note(new MakeUp(typed.orElseThrow(), how));
        }
    }

    private void note(MakeUp madeUp) {
        MakeUpNoted noted =
                noteMakeUp.of(register.meeting().date(), register.meeting().ordinal(), line.place(), madeUp);
        if (noted instanceof MakeUpNoted.Done done) {
            request.leadTo(RegisterHref.query(register.meeting())
                    .with("noted", done.earned() ? "earned" : "yes")
                    .after("/office/register"));
        } else if (noted instanceof MakeUpNoted.WrongDay wrong) {
            problems.add(DAY, "The day must be between " + dates.plain(wrong.first()) + " and today");
        } else if (noted instanceof MakeUpNoted.SayHow say) {
            problems.add(HOW, "Say how it was made up, in " + say.longest() + " characters or fewer");
        } else {
            problems.add(DAY, line.name() + " is not marked as away any more. Go back to the register");
        }
    }

    /** Without a year it is the last such day, since it has been. */
    private Optional<LocalDate> lastSuch(String typed) {
        LocalDate today = LocalDate.now(clock);
        return TypedDay.read(typed, today)
                .map(read -> typed.matches(".*[0-9]{4}.*") || !read.isAfter(today) ? read : read.minusYears(1));
    }

    public String getName() {
        return line.name();
    }

    public MeetingView getMeeting() {
        return new MeetingView(register.meeting());
    }

    public String getDateId() {
        return String.valueOf(register.meeting().date().value());
    }

    public String getSession() {
        return String.valueOf(register.meeting().ordinal());
    }

    public String getPlace() {
        return String.valueOf(line.place());
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
