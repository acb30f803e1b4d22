package org.earlybridge.training.account.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long to wait after so many tries: nothing for the first few, then doubling up to a longest wait. Nobody is ever locked
 * out for good, so nobody can lock another one out for good.
 */
enum Throttle {
    /** One address guessing at one account. */
    PAIR(Duration.ofHours(24), 3, Duration.ofSeconds(2), Duration.ofMinutes(15)),
    /** One address guessing at many accounts. Generous, because a whole town hall may share one. */
    SOURCE(Duration.ofHours(1), 60, Duration.ofSeconds(1), Duration.ofMinutes(1)),
    /** Many addresses guessing at one account. Short, because its owner waits too. */
    TARGET(Duration.ofHours(1), 20, Duration.ofSeconds(1), Duration.ofMinutes(1)),
    /** Mails asked for one address: enough for somebody in a hurry, too few to fill a mailbox. */
    MAILS(Duration.ofHours(6), 3, Duration.ofSeconds(30), Duration.ofMinutes(15)),
    /** Mails asked from one network address, to whomever. */
    MAIL_SOURCE(Duration.ofHours(1), 60, Duration.ofSeconds(1), Duration.ofMinutes(1));

    /** The longest that any try counts; older ones are forgotten. */
    static final Duration LONGEST_MEMORY = Duration.ofHours(24);

    /** More than this many tries do not lengthen the pause of any throttle. */
    static final int MOST_TRIES = 100;

    private static final int DOUBLINGS = 20;

    private final Duration memory;
    private final int free;
    private final Duration first;
    private final Duration longest;

    Throttle(Duration memory, int free, Duration first, Duration longest) {
        this.memory = memory;
        this.free = free;
        this.first = first;
        this.longest = longest;
    }

    /** Tries before this moment do not count. */
    Instant since(Instant now) {
        return now.minus(memory);
    }

    Duration pauseAfter(int tries) {
        if (tries < free) {
            return Duration.ZERO;
        }
        Duration pause = first.multipliedBy(1L << Math.min(tries - free, DOUBLINGS));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }

    /** How long from now until the next try is taken, given the tries so far, newest first. */
    Duration waitAt(Instant now, List<Instant> newestFirst) {
        if (newestFirst.isEmpty()) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, newestFirst.get(0).plus(pauseAfter(newestFirst.size())));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
