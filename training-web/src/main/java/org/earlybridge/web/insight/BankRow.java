package org.earlybridge.web.insight;

import org.earlybridge.training.exchange.BankWorkerView;
import org.earlybridge.web.cover.CountsAs;

/** Somebody in the staff bank. */
public final class BankRow {

    private final BankWorkerView view;

    BankRow(BankWorkerView view) {
        this.view = view;
    }

    /** As text, because it is compared with what was chosen. */
    public String getId() {
        return String.valueOf(view.id().value());
    }

    public String getName() {
        return view.name();
    }

    public String getArea() {
        return view.area();
    }

    public String getWhat() {
        return CountsAs.words(view.level(), view.firstAid());
    }
}
