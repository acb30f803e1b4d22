package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whoever wants to hear of money. */
@ApplicationScoped
class Listeners {

    @Inject
    @Any
    private @Nullable Instance<CardListener> found;

    private List<CardListener> given = List.of();

    protected Listeners() {}

    Listeners(List<CardListener> given) {
        this.given = given;
    }

    void hear(Consumer<CardListener> news) {
        if (found == null) {
            given.forEach(news);
        } else {
            found.forEach(news);
        }
    }
}
