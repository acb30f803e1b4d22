/** Messages out: one outbox, filled in the transaction of the deed it tells of, emptied by a job that no deed waits for. */
@NullMarked
package org.earlybridge.training.notice;

import org.jspecify.annotations.NullMarked;
