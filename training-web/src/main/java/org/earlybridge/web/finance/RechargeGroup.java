package org.earlybridge.web.finance;

import java.util.List;
import org.earlybridge.payments.money.Money;
import org.earlybridge.web.format.Words;

/** The lines of one way: what one council owes the other. */
public final class RechargeGroup {

    private final String title;
    private final List<RechargeLineView> lines;
    private final Money sum;

    RechargeGroup(String title, List<RechargeLineView> lines, Money sum) {
        this.title = title;
        this.lines = lines;
        this.sum = sum;
    }

    /** Peterborough people at Cambridgeshire dates */
    public String getTitle() {
        return title;
    }

    public List<RechargeLineView> getLines() {
        return lines;
    }

    public boolean isNothing() {
        return lines.isEmpty();
    }

    /** Without what is disputed. */
    public String getSum() {
        return Words.money(sum);
    }
}
