package org.earlybridge.training.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earlybridge.payments.charging.ChargeOrder;
import org.earlybridge.payments.charging.ChargeState;
import org.earlybridge.payments.charging.ChargeView;
import org.earlybridge.payments.charging.Charges;
import org.earlybridge.payments.charging.Settling;
import org.earlybridge.payments.charging.Share;
import org.earlybridge.payments.money.Money;

/** What was charged and taken back, written down and not posted: for tests that are about places. */
final class ChargesOnPaper extends Charges {

    private final Map<String, ChargeOrder> orders = new HashMap<>();
    private final Map<String, ChargeState> states = new HashMap<>();
    private final Map<String, Money> fees = new HashMap<>();
    final List<Share> waived = new ArrayList<>();

    @Override
    public ChargeView open(ChargeOrder order) {
        orders.put(order.reference(), order);
        states.put(order.reference(), ChargeState.OPEN);
        return of(order.reference()).orElseThrow();
    }

    @Override
    public void confirm(String reference, LocalDate businessDate) {
        states.put(reference, ChargeState.CONFIRMED);
    }

    @Override
    public Settling previewCancel(String reference, Money fee) {
        ChargeOrder order = Objects.requireNonNull(orders.get(reference));
        return new Settling(fee, order.payerPays().minus(fee), order.shares());
    }

    @Override
    public Settling cancel(String reference, Money fee, String reason, LocalDate businessDate) {
        states.put(reference, ChargeState.CANCELLED);
        fees.put(reference, fee);
        return previewCancel(reference, fee);
    }

    @Override
    public void waive(String reference, Share fee, LocalDate businessDate) {
        waived.add(fee);
    }

    @Override
    public void abandon(String reference) {
        states.put(reference, ChargeState.ABANDONED);
    }

    @Override
    public Optional<ChargeView> of(String reference) {
        return Optional.ofNullable(orders.get(reference))
                .map(order -> new ChargeView(
                        reference,
                        order.book(),
                        order.party(),
                        order.way(),
                        Objects.requireNonNull(states.get(reference)),
                        order.full(),
                        order.payerPays(),
                        List.copyOf(order.shares()),
                        fees.getOrDefault(reference, Money.ZERO),
                        Money.ZERO,
                        order.purchaseOrder(),
                        order.tariff()));
    }

    ChargeState stateOf(BookingReference reference) {
        return of(reference.text()).map(ChargeView::state).orElseThrow();
    }
}
