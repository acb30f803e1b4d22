package org.earlybridge.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.insight.ReadTeaching;
import org.earlybridge.training.insight.TeachingLine;
import org.earlybridge.web.format.Greeting;
import org.earlybridge.web.format.Words;

/** A trainer's start: the sessions she teaches. */
@Named
@RequestScoped
public class TeachingPage {

    @Inject
    private ReadTeaching readTeaching;

    @Inject
    private Caller caller;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private List<TeachingLine> sessions = List.of();

    @PostConstruct
    void look() {
        sessions = readTeaching.ofMine();
    }

    public String getGreeting() {
        return Greeting.to(caller.me().name(), clock);
    }

    public String getState() {
        return "You teach " + words.count(sessions.size(), "session", "sessions") + " from today on.";
    }

    public List<TeachingLineView> getSessions() {
        return sessions.stream().map(TeachingLineView::new).toList();
    }
}
