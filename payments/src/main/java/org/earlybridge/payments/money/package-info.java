/** Pence, and how to share them out without losing one. Knows nothing of who pays. */
@NullMarked
package org.earlybridge.payments.money;

import org.jspecify.annotations.NullMarked;
