package org.earlybridge.payments.card;

import static org.earlybridge.payments.card.CardFault.EVENT_WORKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;

/**
 * The job that gives events their effect. An event says only where to look: how things stand is asked of the processor, so
 * events may come in any order and any number of times.
 */
@ApplicationScoped
public class WorkCardInbox {

    private static final Logger LOG = System.getLogger(WorkCardInbox.class.getName());
    private static final int AT_A_TIME = 50;

    @Inject
    private Commits commits;

    @Inject
    private CardEvents events;

    @Inject
    private EventEyes eyes;

    @Inject
    private Clock clock;

    protected WorkCardInbox() {}

    WorkCardInbox(Commits commits, CardEvents events, EventEyes eyes, Clock clock) {
        this.commits = commits;
        this.events = events;
        this.eyes = eyes;
        this.clock = clock;
    }

    /** Returns how many had their effect. */
    public int due() {
        int worked = 0;
        for (long event : commits.byItself(() -> events.due(clock.instant(), AT_A_TIME))) {
            Optional<EventWork> work =
                    commits.byItself(() -> events.take(event, clock.instant()).map(this::begin));
            if (work.isPresent()) {
                worked += work(work.get()) ? 1 : 0;
            }
        }
        return worked;
    }

    private EventWork begin(CardEvent event) {
        event.taken(clock.instant());
        return event.work();
    }

    private boolean work(EventWork work) {
        try {
            EventEyes.Sight sight = eyes.look(work);
            if (sight instanceof EventEyes.NotNow notNow) {
                putOff(work, notNow.why());
                return false;
            }
            boolean ours = commits.byItself(() -> effect(work, sight));
            EVENT_WORKED.after();
            return ours;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Event " + work.event() + " has had no effect yet.", e);
            putOff(work, e.toString());
            return false;
        }
    }

    /** The effect and its mark are one commit. */
    private boolean effect(EventWork work, EventEyes.Sight sight) {
        Optional<CardEvent> event = events.locked(work.event()).filter(each -> each.state() == CardEvent.State.WAITING);
        if (event.isEmpty()) {
            return false; // worked by somebody else when our time was over
        }
        boolean ours = eyes.take(work, sight);
        event.get().end(ours ? CardEvent.State.DONE : CardEvent.State.NOT_OURS, clock.instant());
        EVENT_WORKED.before();
        return ours;
    }

    private void putOff(EventWork work, String why) {
        boolean parked = commits.byItself(() -> events.locked(work.event())
                .filter(each -> each.state() == CardEvent.State.WAITING)
                .map(each -> each.tryLater(why, clock.instant()))
                .orElse(false));
        if (parked) {
            LOG.log(Level.ERROR, "ALARM: event {0} ({1}) is parked: {2}", work.event(), work.type(), why);
        }
    }
}
