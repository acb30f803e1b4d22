package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.setting.ProviderId;

/**
 * The job that checks places again which were lawful when they were booked: all of them once a night, and a setting's as soon
 * as its rota, its children, a certificate or a place has changed. What turned red is told, with what would mend it, and never
 * cancelled. It runs on every node; the setting's row decides who does it.
 */
@ApplicationScoped
public class WatchCover {

    private static final Logger LOG = System.getLogger(WatchCover.class.getName());

    @Inject
    private OneWatch one;

    @Inject
    private TryAgain tryAgain;

    protected WatchCover() {}

    /** Returns how many alerts were raised or ended, each setting in a transaction of its own. */
    @AllowedTo(server = true)
    public int due() {
        one.beginNight();
        int done = 0;
        for (ProviderId setting : one.noted()) {
            done += survive(setting);
        }
        return done;
    }

    /** One that fails stays noted, is tried again the next time and holds up no other. */
    private int survive(ProviderId setting) {
        try {
            return tryAgain.whenInTheWay(() -> one.at(setting));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The places of setting " + setting.value() + " could not be checked again.", e);
            return 0;
        }
    }
}
