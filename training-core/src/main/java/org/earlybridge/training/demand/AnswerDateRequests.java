package org.earlybridge.training.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * The job that keeps the word given to those who asked for a date: as soon as one that fits can be booked, its asker gets
 * one mail. It runs on every node; a request belongs to whoever locks its row first.
 */
@ApplicationScoped
public class AnswerDateRequests {

    private static final Logger LOG = System.getLogger(AnswerDateRequests.class.getName());
    private static final int AT_A_TIME = 100;

    @Inject
    private OneAnswer answer;

    protected AnswerDateRequests() {}

    AnswerDateRequests(OneAnswer answer) {
        this.answer = answer;
    }

    /** Returns how many were answered, each in a transaction of its own. */
    public int due() {
        int answered = 0;
        long last = 0;
        List<Long> batch = answer.waitingAfter(last, AT_A_TIME);
        while (!batch.isEmpty()) {
            for (long id : batch) {
                answered += answered(id);
                last = id;
            }
            batch = answer.waitingAfter(last, AT_A_TIME);
        }
        LOG.log(Level.DEBUG, "{0} date requests grew too old.", answer.forgetOld());
        return answered;
    }

    /** One that fails is tried again the next time and holds up no other, or nobody behind it would ever be told. */
    private int answered(long id) {
        try {
            return answer.to(id) ? 1 : 0;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Date request " + id + " could not be looked after.", e);
            return 0;
        }
    }
}
