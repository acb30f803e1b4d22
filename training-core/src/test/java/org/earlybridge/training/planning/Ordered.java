package org.earlybridge.training.planning;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Keeps the orders that would be told once they are committed. */
final class Ordered implements Event<PlanOrdered> {

    private final List<PlanOrdered> fired = new ArrayList<>();

    List<PlanOrdered> fired() {
        return fired;
    }

    @Override
    public void fire(PlanOrdered event) {
        fired.add(event);
    }

    @Override
    public <U extends PlanOrdered> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends PlanOrdered> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<PlanOrdered> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends PlanOrdered> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends PlanOrdered> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
