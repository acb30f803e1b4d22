package org.earlybridge.run.card;

import java.util.function.Consumer;

/** Makes an event of every change, and hands it on to be delivered. */
final class Happenings {

    static final String VERSION = "2026-07-29.dahlia";

    private final Shelf shelf;
    private final Consumer<Doc> delivery;

    Happenings(Shelf shelf, Consumer<Doc> delivery) {
        this.shelf = shelf;
        this.delivery = delivery;
    }

    void tell(String type, Doc object) {
        Doc event = shelf.add("event", "evt_")
                .with("api_version", VERSION)
                .with("data", new Doc().with("object", JsonText.read(JsonText.told(object))))
                .with("pending_webhooks", 1)
                .with("request", new Doc().with("id", null).with("idempotency_key", null))
                .with("type", type);
        delivery.accept(event);
    }

    /** The same change told by a second event, as the real one sometimes does. */
    Doc twin(Doc event) {
        Doc twin = event.copy().with("id", shelf.newId("evt_")).with("pending_webhooks", 0);
        return shelf.keep(twin);
    }
}
