package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/**
 * Takes a fix that the cover check offered: somebody works in another room while others are at a course. It goes into the
 * rota of that day alone, and stays there only if the day is not red with it.
 */
@ApplicationScoped
public class MoveRoom {

    @Inject
    private OneMove one;

    protected MoveRoom() {}

    /** @param going who is away at these meetings, all at once */
    @AllowedTo(Role.MANAGER)
    public RoomMoved in(ProviderId setting, RoomMove move, Collection<PersonId> going, List<Meeting> meetings) {
        try {
            return new RoomMoved.Done(one.in(setting, move, going, meetings));
        } catch (NotMoved e) {
            return new RoomMoved.Refused(e.sentence());
        }
    }
}
