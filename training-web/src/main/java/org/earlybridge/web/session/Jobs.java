package org.earlybridge.web.session;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.earlybridge.payments.card.AskStripeAgain;
import org.earlybridge.payments.card.SendCardCalls;
import org.earlybridge.payments.card.WorkCardInbox;
import org.earlybridge.training.account.signin.ForgetOldAttempts;
import org.earlybridge.training.attendance.ForgetCodeGuesses;
import org.earlybridge.training.booking.LookAfterBookings;
import org.earlybridge.training.booking.WatchCover;
import org.earlybridge.training.demand.AnswerDateRequests;
import org.earlybridge.training.exchange.LetRequestsLapse;
import org.earlybridge.training.notice.SendNotices;
import org.earlybridge.training.once.ForgetKeptAnswers;
import org.earlybridge.training.recharge.KeepTheBooks;

/** What every node does again and again by itself. What must be done once claims its row first, so nodes do not collide. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = System.getLogger(Jobs.class.getName());

    @Inject
    private SendNotices sendNotices;

    @Inject
    private ForgetOldAttempts forgetOldAttempts;

    @Inject
    private ForgetKeptAnswers forgetKeptAnswers;

    @Inject
    private AnswerDateRequests answerDateRequests;

    @Inject
    private LookAfterBookings lookAfterBookings;

    @Inject
    private WatchCover watchCover;

    @Inject
    private LetRequestsLapse letRequestsLapse;

    @Inject
    private KeepTheBooks keepTheBooks;

    @Inject
    private WorkCardInbox workCardInbox;

    @Inject
    private SendCardCalls sendCardCalls;

    @Inject
    private AskStripeAgain askStripeAgain;

    @Inject
    private ForgetCodeGuesses forgetCodeGuesses;

    private final List<Future<?>> running = new ArrayList<>();

    void start(ManagedScheduledExecutorService scheduler) {
        running.add(scheduler.scheduleWithFixedDelay(
                () -> survive("send notices", sendNotices::due), 2, 2, TimeUnit.SECONDS));
        running.add(scheduler.scheduleWithFixedDelay(
                () -> survive("forget old attempts", forgetOldAttempts::now), 5, 60, TimeUnit.MINUTES));
        running.add(scheduler.scheduleWithFixedDelay(
                () -> survive("look after bookings", lookAfterBookings::due), 10, 10, TimeUnit.SECONDS));
        running.add(scheduler.scheduleWithFixedDelay(
                () -> survive("watch cover", watchCover::due), 15, 10, TimeUnit.SECONDS));
        running.add(scheduler.scheduleWithFixedDelay(
                () -> survive("let requests for cover lapse", letRequestsLapse::due), 1, 1, TimeUnit.MINUTES));
        running.add(scheduler.scheduleWithFixedDelay(
                () -> survive("answer date requests", answerDateRequests::due), 1, 10, TimeUnit.MINUTES));
        running.add(scheduler.scheduleWithFixedDelay(
                () -> survive("keep the books", keepTheBooks::due), 1, 10, TimeUnit.MINUTES));
        running.add(scheduler.scheduleWithFixedDelay(
                () -> survive("forget kept answers", forgetKeptAnswers::now), 6, 60, TimeUnit.MINUTES));
        running.add(scheduler.scheduleWithFixedDelay(
                () -> survive("forget code guesses", forgetCodeGuesses::now), 7, 60, TimeUnit.MINUTES));
        startCards(scheduler);
    }

    /** Somebody may be waiting for her place to be confirmed, so the inbox is looked into every second. */
    private void startCards(ManagedScheduledExecutorService scheduler) {
        running.add(scheduler.scheduleWithFixedDelay(
                () -> survive("work the card inbox", workCardInbox::due), 2, 1, TimeUnit.SECONDS));
        running.add(scheduler.scheduleWithFixedDelay(
                () -> survive("make card calls", sendCardCalls::due), 3, 2, TimeUnit.SECONDS));
        running.add(scheduler.scheduleWithFixedDelay(
                () -> survive("ask about card pages", askStripeAgain::due), 10, 20, TimeUnit.SECONDS));
    }

    void stop() {
        running.forEach(job -> job.cancel(false));
        running.clear();
    }

    /** A schedule ends with the first exception that leaves its job, so none may: the database being away is no reason to stop. */
    private static void survive(String job, IntSupplier work) {
        try {
            LOG.log(Level.DEBUG, "Job \"{0}\" did {1}.", job, work.getAsInt());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Job \"" + job + "\" failed and will be tried again.", e);
        }
    }
}
