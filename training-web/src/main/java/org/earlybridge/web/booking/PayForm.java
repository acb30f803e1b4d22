package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.booking.PayForPlace;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.session.ThisRequest;

/** How somebody wants to pay. It stands in the address, so that the way back is the browser's own. */
@Named
@RequestScoped
public class PayForm {

    static final String PAY = "pay";
    static final String ORDER = "order";
    static final String CARD = "pay-card";
    private static final String STEP = "step";

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    protected PayForm() {}

    boolean isSent() {
        return request.has(STEP);
    }

    Optional<Way> way() {
        return Stream.of(Way.CARD, Way.INVOICE)
                .filter(way -> way.name().equals(request.parameter(PAY)))
                .findFirst();
    }

    Optional<String> order() {
        return Optional.of(getOrder()).filter(text -> isInvoice() && !text.isEmpty());
    }

    void check() {
        if (way().isEmpty()) {
            problems.add(CARD, "Choose how you want to pay");
        }
        if (getOrder().length() > PayForPlace.LONGEST_ORDER) {
            problems.add(ORDER, "A purchase order number has " + PayForPlace.LONGEST_ORDER + " characters or fewer");
        }
    }

    /** Of the booking's page with what was chosen. */
    String addressOf(String reference) {
        return Query.NONE
                .with("id", reference)
                .with(PAY, getPay())
                .with(ORDER, getOrder())
                .with(STEP, request.parameter(STEP))
                .after("/booking");
    }

    public String getPay() {
        return way().map(Way::name).orElse("");
    }

    public boolean isCard() {
        return way().equals(Optional.of(Way.CARD));
    }

    public boolean isInvoice() {
        return way().equals(Optional.of(Way.INVOICE));
    }

    public String getOrder() {
        return request.parameter(ORDER);
    }

    public String getStep() {
        return request.parameter(STEP);
    }
}
