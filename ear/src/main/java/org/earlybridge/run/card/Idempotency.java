package org.earlybridge.run.card;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What was told under each key, told again: the same status and body, errors of the server included. Other parameters are
 * refused, and so is a second call while the first is under way.
 */
class Idempotency {

    /**
     * One call and its answer.
     *
     * @param asked what it was, so that another under the same key is noticed
     */
    record Kept(String asked, Answer answer) {}

    private final Map<String, Kept> kept = new HashMap<>();
    private final Set<String> running = new HashSet<>();

    Answer once(String key, String asked, Supplier<Answer> work) {
        synchronized (this) {
            Kept earlier = kept.get(key);
            if (earlier != null) {
                return replay(earlier, asked);
            }
            if (!running.add(key)) {
                return StripeError.inUse().answer();
            }
        }
        try {
            Answer answer = work.get();
            if (!answer.leftNothing()) {
                keep(key, new Kept(asked, answer));
            }
            return answer;
        } finally {
            synchronized (this) {
                running.remove(key);
            }
        }
    }

    /** After a day or more keys are forgotten. */
    synchronized void forget() {
        kept.clear();
    }

    synchronized Map<String, Kept> all() {
        return Map.copyOf(kept);
    }

    synchronized void keep(String key, Kept answer) {
        kept.put(key, answer);
    }

    private static Answer replay(Kept earlier, String asked) {
        return earlier.asked().equals(asked)
                ? earlier.answer().again()
                : StripeError.otherParameters().answer();
    }
}
