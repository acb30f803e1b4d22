package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.rota.MoveRoom;
import org.earlybridge.training.cover.rota.RoomMoved;
import org.earlybridge.web.session.ThisRequest;

/** Moves somebody between rooms, which leads to a page with a new verdict, or says why it cannot be. */
@RequestScoped
public class TakeWay {

    static final String TAKE = "take";

    @Inject
    private MoveRoom moveRoom;

    @Inject
    private OwnBookings own;

    @Inject
    private ThisRequest request;

    protected TakeWay() {}

    /** The rota changed, and back to the same page with its new verdict; why it is not otherwise. */
    Optional<String> move(Leaving leaving, Choice.Moves choice, String back) {
        List<Meeting> meetings = own.date(leaving.date()).meetings();
        RoomMoved moved = moveRoom.in(leaving.setting(), choice.move(), leaving.going(), meetings);
        if (moved instanceof RoomMoved.Refused refused) {
            return Optional.of(refused.sentence());
        }
        request.leadTo(back);
        return Optional.empty();
    }
}
