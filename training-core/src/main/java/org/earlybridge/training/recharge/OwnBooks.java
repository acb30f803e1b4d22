package org.earlybridge.training.recharge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.earlybridge.payments.settlement.Pair;
import org.earlybridge.payments.settlement.ReadSettlement;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;

/** Which books the caller may open: finance those of her councils, the board those of all councils it stands for. */
@ApplicationScoped
class OwnBooks {

    @Inject
    private Caller caller;

    @Inject
    private ReadSettlement settlements;

    protected OwnBooks() {}

    OwnBooks(Caller caller, ReadSettlement settlements) {
        this.caller = caller;
        this.settlements = settlements;
    }

    List<String> toRead() {
        return Stream.of(Role.FINANCE, Role.BOARD)
                .flatMap(role -> caller.authorities(role).stream())
                .map(AuthorityId::code)
                .distinct()
                .sorted()
                .toList();
    }

    /** The code of that council, if its book is the caller's to open. */
    String mustRead(AuthorityId council) {
        if (!toRead().contains(council.code())) {
            throw new NotFound("the book of " + council);
        }
        return council.code();
    }

    /** The council for which the caller signs; nobody signs for two. */
    String toSignFor() {
        Set<AuthorityId> mine = caller.authorities(Role.FINANCE);
        if (mine.size() != 1) {
            throw new NotFound("the one council for which the caller signs");
        }
        return mine.iterator().next().code();
    }

    /** The two councils of the caller's statement. */
    Pair pair() {
        return toRead().stream()
                .flatMap(book -> settlements.pairsOf(book).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("a council that settles with the caller's"));
    }

    Caller caller() {
        return caller;
    }
}
