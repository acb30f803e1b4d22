/** Who did what to which row and why. Rows are added and never changed: there is no verb for it. */
@NullMarked
package org.earlybridge.training.audit;

import org.jspecify.annotations.NullMarked;
