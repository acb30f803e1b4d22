package org.earlybridge.payments.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.earlybridge.payments.ledger.PostFact;
import org.earlybridge.payments.settlement.Moved.Refused;
import org.earlybridge.payments.settlement.Moved.Why;

/**
 * A council agrees to a quarter's statement, which is cut if nobody has looked at it yet. Once both have agreed, the one
 * that pays says in the same way that it has paid; where nothing is to be paid, that is the end of it at once.
 */
@ApplicationScoped
public class AgreeSettlement {

    @Inject
    private ProposeSettlement propose;

    @Inject
    private PostFact post;

    @Inject
    private Clock clock;

    protected AgreeSettlement() {}

    AgreeSettlement(ProposeSettlement propose, PostFact post, Clock clock) {
        this.propose = propose;
        this.post = post;
        this.clock = clock;
    }

    /**
     * @param book for which council
     * @param person who says so, in the caller's words
     * @param seen what she looked at; empty for whoever takes it as it is
     */
    @Transactional
    public Moved now(Period period, Pair pair, String book, String person, Optional<Seen> seen) {
        if (!pair.has(book)) {
            throw new IllegalArgumentException(book + " is neither " + pair.one() + " nor " + pair.other());
        }
        if (!period.isQuarter()) {
            return new Refused(Why.ONLY_A_PREVIEW);
        }
        if (!period.isOverOn(LocalDate.now(clock))) {
            return new Refused(Why.NOT_OVER);
        }
        Settlement settlement = propose.made(period, pair, person);
        Seen is = Seen.of(settlement.view(period));
        if (seen.filter(was -> !was.equals(is)).isPresent()) {
            return new Refused(Why.CHANGED_MEANWHILE);
        }
        return move(settlement, period, book, person)
                .<Moved>map(Refused::new)
                .orElseGet(() -> new Moved.To(settlement.view(period)));
    }

    /** What somebody puts her name to: that it is right or, once both have agreed, that so much was paid. */
    public record Seen(boolean isAgreed, Net net) {

        public static Seen of(SettlementView view) {
            boolean both = view.state() == SettlementState.AGREED || view.state() == SettlementState.SETTLED;
            return new Seen(both, view.net());
        }
    }

    private Optional<Why> move(Settlement settlement, Period period, String book, String person) {
        Net net = settlement.view(period).net();
        if (settlement.state() == SettlementState.SETTLED) {
            return Optional.of(Why.SETTLED_ALREADY);
        }
        if (settlement.state() == SettlementState.AGREED) {
            return net.from().equals(book) ? settled(settlement, period, person) : Optional.of(Why.WAITS_FOR_THE_PAYER);
        }
        Optional<Why> refused = settlement.agree(book, person, now());
        boolean nothingToPay = net.amount().pence() == 0;
        return refused.isEmpty() && settlement.state() == SettlementState.AGREED && nothingToPay
                ? settled(settlement, period, person)
                : refused;
    }

    private Optional<Why> settled(Settlement settlement, Period period, String person) {
        settlement.settle(person, now());
        SettlementPosting.of(settlement.name(), settlement.view(period), LocalDate.now(clock))
                .ifPresent(post::surely);
        return Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
