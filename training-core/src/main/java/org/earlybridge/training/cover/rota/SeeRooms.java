package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;

/** The rooms that are open, and the children booked into them from today on. */
@ApplicationScoped
public class SeeRooms {

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private Rosters rosters;

    protected SeeRooms() {}

    @Transactional
    @AllowedTo({Role.MANAGER, Role.CHILDMINDER})
    public List<RoomLine> of(ProviderId id) {
        Provider own = ownHouse.toSee(id);
        LocalDate today = ownHouse.today();
        Map<RoomId, List<Group.Stored>> groups =
                ChildGroups.of(rosters.childrenAt(own.id(), today, ChildGroups.FOR_EVER)).stream()
                        .collect(Collectors.groupingBy(
                                one -> one.group().children().room()));
        return rosters.roomsOf(own.id()).stream()
                .filter(room -> room.isOpenOn(today))
                .map(room -> new RoomLine(room.id(), room.plan(), groups.getOrDefault(room.id(), List.of())))
                .toList();
    }
}
