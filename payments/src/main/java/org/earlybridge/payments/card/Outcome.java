package org.earlybridge.payments.card;

import java.util.List;
import java.util.Optional;

/** How a call of the outbox ended, whichever it was. */
sealed interface Outcome {

    record Page(PageState state) implements Outcome {}

    record Refund(RefundState state) implements Outcome {}

    /** Refused for good. */
    record Refused(String why) implements Outcome {}

    /** Proved: the processor has nothing of it. */
    record NothingThere() implements Outcome {}

    record Later(String why) implements Outcome {}

    record Unknown(String why, boolean ended) implements Outcome {}

    record OtherUnderKey(String why) implements Outcome {}

    static Outcome ofPage(Told<PageState> told) {
        return told instanceof Told.Done<PageState> done ? new Page(done.value()) : notDone(told);
    }

    static Outcome ofRefund(Told<RefundState> told) {
        return told instanceof Told.Done<RefundState> done ? new Refund(done.value()) : notDone(told);
    }

    static Outcome ofFoundPage(Told<Optional<PageState>> told) {
        if (told instanceof Told.Done<Optional<PageState>> done) {
            return done.value().<Outcome>map(Page::new).orElseGet(NothingThere::new);
        }
        return stillUnknown(told);
    }

    static Outcome ofFoundRefund(Told<List<RefundState>> told, String key, boolean proved) {
        if (told instanceof Told.Done<List<RefundState>> done) {
            Optional<RefundState> found = done.value().stream()
                    .filter(refund -> refund.key().equals(key))
                    .findFirst();
            return found.<Outcome>map(Refund::new)
                    .orElseGet(() -> proved ? new NothingThere() : new Unknown("not there yet", true));
        }
        return stillUnknown(told);
    }

    private static Outcome notDone(Told<?> told) {
        if (told instanceof Told.Refused<?> refused) {
            return new Refused(refused.code() + ": " + refused.why());
        }
        if (told instanceof Told.Later<?> later) {
            return new Later(later.why());
        }
        if (told instanceof Told.OtherUnderKey<?> other) {
            return new OtherUnderKey(other.why());
        }
        Told.Unknown<?> unknown = (Told.Unknown<?>) told;
        return new Unknown(unknown.why(), unknown.ended());
    }

    /** Looking is harmless, but what it was to tell is as unknown as before. */
    private static Outcome stillUnknown(Told<?> told) {
        return new Unknown("looked for in vain: " + told, true);
    }
}
