package org.earlybridge.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.attendance.ListRegisters;
import org.earlybridge.training.attendance.RegisterLink;
import org.earlybridge.training.insight.ReadTeaching;
import org.earlybridge.training.insight.TeachingLine;
import org.earlybridge.web.attendance.RegisterLinkView;
import org.earlybridge.web.format.Greeting;
import org.earlybridge.web.format.Words;

/** A trainer's start: the sessions she teaches. */
@Named
@RequestScoped
public class TeachingPage {

    @Inject
    private ReadTeaching readTeaching;

    @Inject
    private ListRegisters listRegisters;

    @Inject
    private Caller caller;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private List<TeachingLine> sessions = List.of();
    private List<RegisterLink> registers = List.of();

    @PostConstruct
    void look() {
        sessions = readTeaching.ofMine();
        registers = listRegisters.ofMine();
    }

    public String getGreeting() {
        return Greeting.to(caller.me().name(), clock);
    }

    public String getState() {
        long open = registers.stream().filter(link -> !link.isComplete()).count();
        return "You teach " + words.count(sessions.size(), "session", "sessions") + " from today on. "
                + (open == 0
                        ? "Every register is complete."
                        : words.count(open, "register is", "registers are") + " not complete.");
    }

    /** Of the last quarter up to today's, newest first. */
    public List<RegisterLinkView> getRegisters() {
        return registers.stream().map(RegisterLinkView::new).toList();
    }

    public List<TeachingLineView> getSessions() {
        return sessions.stream().map(TeachingLineView::new).toList();
    }
}
