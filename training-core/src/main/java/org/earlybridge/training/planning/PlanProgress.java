package org.earlybridge.training.planning;

import java.time.Duration;
import java.util.Optional;
import org.earlybridge.training.planning.check.Price;

/** How long it has taken, and the best plan when there is a better one than was kept last. */
record PlanProgress(Duration spent, Optional<Written> better) {

    record Written(String text, Price price) {}
}
