package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.cover.rota.StaffNames.Known;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;

/**
 * Stores a week of a setting's rota, all of it or nothing. Days that are over stay as they were. Who saved the same week
 * meanwhile is not written over: the second is told what changed.
 */
@ApplicationScoped
public class SaveRota {

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private Rosters rosters;

    @Inject
    private RotaExceptions exceptions;

    @Inject
    private StaffNames staffNames;

    protected SaveRota() {}

    @Transactional
    @AllowedTo(Role.MANAGER)
    public RotaSaved week(ProviderId id, RotaChange change) {
        Provider own = ownHouse.toChange(id);
        OpenRota rota = open(own, change.monday());
        List<String> overtaken = overtaken(change, rota);
        if (!overtaken.isEmpty()) {
            return new RotaSaved.Overtaken(overtaken);
        }
        Set<RotaCell> changed = rota.changed(change.wanted());
        List<RotaMistake> mistakes = rota.mistakes(change.wanted(), changed);
        if (!mistakes.isEmpty()) {
            return new RotaSaved.Refused(mistakes);
        }
        rota.write(change.wanted(), changed, change.lasting());
        return new RotaSaved.Done(changed.size(), rota.rules().odd(change.wanted(), changed));
    }

    /** Everything that holds on the day or later. */
    OpenRota open(Provider own, LocalDate from) {
        Known staff = staffNames.of(own.id(), from);
        return new OpenRota(
                own,
                ownHouse,
                new RotaPatterns(rosters, exceptions, own.id(), from),
                staff,
                new RotaRules(own, rosters.roomsOf(own.id()), staff));
    }

    private static List<String> overtaken(RotaChange change, OpenRota rota) {
        return change.seen().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(OpenRota.IN_ORDER))
                .filter(seen -> !rota.on(seen.getKey()).equals(seen.getValue()))
                .map(seen -> rota.rules().where(seen.getKey()) + "now " + Said.hours(rota.on(seen.getKey())) + ", was "
                        + Said.hours(seen.getValue()) + " when you opened the page")
                .toList();
    }
}
