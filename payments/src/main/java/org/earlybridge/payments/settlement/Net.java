package org.earlybridge.payments.settlement;

import java.util.Collection;
import org.earlybridge.payments.money.Money;

/** What is to be paid once both ways are set against each other; nothing may be left. */
public record Net(String from, String to, Money amount) {

    static Net of(Pair pair, Collection<SettlementView.Line> lines) {
        Money oneGets = Money.ZERO;
        for (SettlementView.Line line : lines) {
            if (!line.isDisputed()) {
                oneGets = line.payee().equals(pair.one()) ? oneGets.plus(line.amount()) : oneGets.minus(line.amount());
            }
        }
        return oneGets.isNegative()
                ? new Net(pair.one(), pair.other(), oneGets.negated())
                : new Net(pair.other(), pair.one(), oneGets);
    }
}
