package org.earlybridge.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.insight.CountLoneShare;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.OwnCouncils;
import org.jspecify.annotations.Nullable;

/** How many dates a childminder on her own can come to without closing: of every council for the board, of one for its coordinators. */
@Named("loneShare")
@RequestScoped
public class LoneSharePage {

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private CountLoneShare countLoneShare;

    @Inject
    private Words words;

    private @Nullable List<LoneShareView> ofBoard;
    private @Nullable List<LoneShareView> ofCouncil;

    protected LoneSharePage() {}

    /** Counted once for a page. */
    public List<LoneShareView> getOfBoard() {
        if (ofBoard == null) {
            ofBoard = ownCouncils.as(Role.BOARD).stream().map(this::view).toList();
        }
        return ofBoard;
    }

    public List<LoneShareView> getOfCouncil() {
        if (ofCouncil == null) {
            ofCouncil = List.of(view(ownCouncils.chosen(Role.COORDINATOR)));
        }
        return ofCouncil;
    }

    private LoneShareView view(Authority council) {
        return new LoneShareView(council, countLoneShare.of(council.id()), words);
    }
}
