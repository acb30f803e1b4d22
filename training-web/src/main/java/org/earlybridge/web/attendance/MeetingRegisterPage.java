package org.earlybridge.web.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.attendance.MarkRegister;
import org.earlybridge.training.attendance.Marking;
import org.earlybridge.training.attendance.Presence;
import org.earlybridge.training.attendance.RegisterSaved;
import org.earlybridge.training.attendance.RegisterSaved.Done;
import org.earlybridge.training.attendance.RegisterView;
import org.earlybridge.training.attendance.RegisterView.Line;
import org.earlybridge.training.attendance.RegisterView.Marked;
import org.earlybridge.training.attendance.SeeRegister;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ThisRequest;

/** The register of one session: who is here, who came late, who did not come. One button saves, and says what it saved. */
@Named
@RequestScoped
public class MeetingRegisterPage {

    private static final String OVERTAKEN = "overtaken";

    @Inject
    private SeeRegister seeRegister;

    @Inject
    private MarkRegister markRegister;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Dates dates;

    @Inject
    private Words words;

    private RegisterView register;

    @PostConstruct
    void look() {
        register = seeRegister.of(date(), ordinal());
    }

    private CohortId date() {
        return request.number(RegisterHref.DATE)
                .map(CohortId::new)
                .orElseThrow(() -> new NotFound("course date " + request.parameter(RegisterHref.DATE)));
    }

    private int ordinal() {
        return request.number(RegisterHref.SESSION)
                .filter(number -> number <= Short.MAX_VALUE)
                .map(Long::intValue)
                .orElseThrow(() -> new NotFound("session " + request.parameter(RegisterHref.SESSION)));
    }

    @AllowedTo({Role.TRAINER, Role.COORDINATOR})
    public void save() {
        RegisterSaved saved = markRegister.of(date(), ordinal(), markings());
        if (saved instanceof Done done) {
            request.leadTo(told(done).after("/office/register"));
        } else if (saved instanceof RegisterSaved.TooEarly early) {
            problems.add(
                    "save", "The register can be marked from " + dates.full(early.day()) + " on. Nothing was saved");
        }
    }

    /** Only of those for whom something was sent: nobody is marked by leaving her out. */
    private List<Marking> markings() {
        return register.lines().stream()
                .flatMap(line -> RegisterRow.read(request.parameter(RegisterRow.MARK + line.place()))
                        .map(wanted -> new Marking(
                                line.place(),
                                RegisterRow.read(request.parameter(RegisterRow.SEEN + line.place())),
                                wanted))
                        .stream())
                .toList();
    }

    private Query told(Done done) {
        return RegisterHref.query(register.meeting())
                .with("saved", "yes")
                .with("marked", String.valueOf(done.marked()))
                .with("corrected", String.valueOf(done.corrected()))
                .with("earned", String.valueOf(done.earned()))
                .with("lost", String.valueOf(done.lost()))
                .with(
                        OVERTAKEN,
                        done.overtaken().stream()
                                .map(one -> String.valueOf(one.place()))
                                .collect(Collectors.joining("-")));
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

    /** Those she keeps the register of, too. */
    public List<OtherSession> getOthers() {
        return register.others().stream()
                .map(other -> new OtherSession(register.meeting().date(), other))
                .toList();
    }

    public boolean isOpen() {
        return register.canBeMarked();
    }

    public boolean isNobody() {
        return register.lines().isEmpty();
    }

    public List<RegisterRow> getRows() {
        return register.lines().stream().map(this::row).toList();
    }

    private RegisterRow row(Line line) {
        String sent = request.parameter(RegisterRow.MARK + line.place());
        String marked = line.mark().map(Marked::presence).map(RegisterRow::word).orElse("");
        return new RegisterRow(
                line, sent.isEmpty() ? marked : sent, register.meeting().day(), makeUpHref(line));
    }

    /** Only of a course with several sessions, for somebody who missed this one. */
    private String makeUpHref(Line line) {
        boolean missed = line.mark().filter(mark -> !mark.presence().came()).isPresent();
        return missed && register.meeting().sessions() > 1
                ? RegisterHref.query(register.meeting())
                        .with("place", String.valueOf(line.place()))
                        .after("/office/make-up")
                : "";
    }

    /** 8 of 12 here */
    public String getTally() {
        return count(mark -> mark.presence().came()) + " of " + register.lines().size() + " here";
    }

    /** 3 not yet marked, 1 not here */
    public String getRest() {
        long marked = count(mark -> true);
        long missing = register.lines().size() - marked;
        long away = count(mark -> mark.presence() == Presence.NO);
        return (missing == 0 ? "everybody is marked" : words.number(missing) + " not yet marked")
                + (away == 0 ? "" : ", " + words.number(away) + " not here");
    }

    private long count(Predicate<Marked> which) {
        return register.lines().stream()
                .flatMap(line -> line.mark().stream())
                .filter(which)
                .count();
    }

    /** What was saved just now; empty when nothing was. */
    public String getSaved() {
        return request.has("saved") ? new SavedWords(request).sentence() : "";
    }

    /** After a session that was made up. */
    public String getNoted() {
        return switch (request.parameter("noted")) {
            case "" -> "";
            case "earned" -> "The course is completed by it. The certificate is given, and a mail tells her.";
            default -> "It stands in the register.";
        };
    }

    /** Names of those whom somebody else marked meanwhile. */
    public List<String> getOvertaken() {
        List<String> places = List.of(request.parameter(OVERTAKEN).split("-", -1));
        return register.lines().stream()
                .filter(line -> places.contains(String.valueOf(line.place())))
                .map(Line::name)
                .toList();
    }
}
