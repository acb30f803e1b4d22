package org.earlybridge.web.insight;

import org.earlybridge.training.exchange.BankWorkerView;
import org.earlybridge.training.exchange.Mending.FirstAidHeld;

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
        return (view.level() == 0 ? "No level that counts" : "Level " + view.level())
                + view.firstAid()
                        .map(held -> held == FirstAidHeld.FULL ? ", full first aid" : ", emergency first aid")
                        .orElse(", no first aid");
    }
}
