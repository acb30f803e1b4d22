package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.JudgeRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.Party;
import org.earlybridge.training.cover.ReleaseDay;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.cover.Shift;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.rota.RotaChange.Lasting;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/** One try at {@link MoveRoom}: the rota changed and the day lawful, or nothing. */
@ApplicationScoped
class OneMove {

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private Rosters rosters;

    @Inject
    private StaffNames staffNames;

    @Inject
    private SaveRota saveRota;

    @Inject
    private JudgeRelease judgeRelease;

    protected OneMove() {}

    /** @throws NotMoved when it cannot be written, or the day would be red all the same */
    @Transactional
    @AllowedTo(Role.MANAGER)
    Colour in(ProviderId id, RoomMove move, Collection<PersonId> going, List<Meeting> meetings) {
        Provider own = ownHouse.toChange(id);
        RotaSaved saved = saveRota.week(id, change(own, move));
        if (saved instanceof RotaSaved.Refused refused) {
            throw new NotMoved(refused.mistakes().get(0).sentence() + ".");
        }
        if (!(saved instanceof RotaSaved.Done done) || done.changed() == 0) {
            throw new NotMoved("The rota of that day has changed. Look at the verdict again.");
        }
        ReleaseDay after = judgeRelease.party(own, Party.of(going), meetings, false).together().days().stream()
                .filter(day -> day.day().equals(move.day()))
                .findFirst()
                .orElseThrow(() -> new NotMoved("The course does not meet on that day any more."));
        if (after.colour() == Colour.RED) {
            throw new NotMoved("The rota stays as it was, because this is not enough: " + after.sentence());
        }
        return after.colour();
    }

    private RotaChange change(Provider own, RoomMove move) {
        LocalDate day = move.day();
        if (day.isBefore(ownHouse.today())) {
            throw new NotMoved("That day is over, and its rota stays as it was.");
        }
        List<Shift> shifts = rosters.shiftsAt(own.id(), day, day);
        Map<RotaCell, List<Hours>> seen = new HashMap<>();
        Map<RotaCell, List<Hours>> wanted = new HashMap<>();
        staffNames.of(own.id(), day).workers().stream()
                .filter(worker -> worker.person().id().equals(move.person()))
                .forEach(worker -> {
                    RotaCell cell = new RotaCell(worker.work().id(), day);
                    List<Hours> now = RotaPatterns.hoursOn(shifts, cell);
                    seen.put(cell, now);
                    wanted.put(cell, SplitHours.moved(now, move.room(), move.span()));
                });
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new RotaChange(monday, seen, wanted, Lasting.THIS_WEEK);
    }
}
