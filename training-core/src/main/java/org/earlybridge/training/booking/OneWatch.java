package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Mark;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.cover.CoverChanges;
import org.earlybridge.training.cover.JudgeRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.Party;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.jspecify.annotations.Nullable;

/** The short transactions of {@link WatchCover}: one setting at a time. */
@ApplicationScoped
class OneWatch {

    private static final Mark HAND = Mark.ofJob("watch cover");
    private static final LocalTime NIGHT = LocalTime.of(2, 0);
    private static final int AT_A_TIME = 100;

    @Inject
    private CoverChanges changes;

    @Inject
    private CoverAlerts alerts;

    @Inject
    private Providers providers;

    @Inject
    private Cohorts cohorts;

    @Inject
    private JudgeRelease judgeRelease;

    @Inject
    private BookingLetters letters;

    @Inject
    private DatabaseTimes times;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** At two in the morning, or as soon after that as a server runs, every setting with places to come is noted. */
    @Transactional
    void beginNight() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate night = now.toLocalTime().isBefore(NIGHT) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        if (alerts.beginNight(night)) {
            changes.noteAllWithPlacesToCome();
        }
    }

    @Transactional
    List<ProviderId> noted() {
        return changes.noted(AT_A_TIME);
    }

    /** How many alerts were raised or ended. Nobody books for the setting meanwhile. */
    @Transactional
    int at(ProviderId id) {
        providers.hold(id);
        changes.forget(id);
        Provider setting = providers.with(id).orElseThrow();
        Map<BookingReference, CoverAlert> open = new HashMap<>();
        alerts.at(List.of(id)).forEach(alert -> open.put(alert.booking().reference(), alert));
        int done = 0;
        for (Booking booking : alerts.toWatch(id, LocalDate.now(clock))) {
            done += look(setting, booking, open.remove(booking.reference()));
        }
        open.values().forEach(alert -> alert.end(CoverAlert.End.OVER, times.now()));
        return done + open.size();
    }

    /** What was red when it was booked has somebody who answers for it, and is listed as such. */
    private int look(Provider setting, Booking booking, @Nullable CoverAlert before) {
        if (booking.cover().because().isPresent()) {
            return 0;
        }
        Release now = judge(setting, booking);
        return before == null ? begin(setting, booking, now) : goOn(before, now);
    }

    private int begin(Provider setting, Booking booking, Release now) {
        if (now.colour() != Colour.RED) {
            return 0;
        }
        raise(setting, booking, now);
        return 1;
    }

    private int goOn(CoverAlert before, Release now) {
        if (now.colour() == Colour.RED) {
            before.say(now);
            return 0;
        }
        before.end(CoverAlert.End.LAWFUL, times.now());
        letters.lawfulAgain(before);
        return 1;
    }

    private void raise(Provider setting, Booking booking, Release red) {
        CoverAlert alert = new CoverAlert(setting, booking, red, times.now());
        alerts.add(alert);
        letters.turnedRed(alert);
        trail.tell(
                HAND,
                Deed.of("COVER_TURNED_RED", "booking", booking.id())
                        .in(setting.council().code())
                        .because(shortened(alert.sentence())));
    }

    private static String shortened(String sentence) {
        return sentence.substring(0, Math.min(sentence.length(), 400));
    }

    /** On what is left of the date; a day that is over cannot be mended. */
    private Release judge(Provider setting, Booking booking) {
        Cohort date = cohorts.with(booking.cohort()).orElseThrow();
        List<Meeting> toCome = date.sessions().stream()
                .filter(session -> !session.day().isBefore(LocalDate.now(clock)))
                .map(Meeting::of)
                .toList();
        return judgeRelease
                .party(setting, Party.of(booking.people()), toCome, true)
                .together();
    }
}
