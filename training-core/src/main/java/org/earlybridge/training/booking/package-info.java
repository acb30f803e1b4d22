/** Places on course dates: held while somebody pays, confirmed, waited for, given up, passed on. */
@NullMarked
package org.earlybridge.training.booking;

import org.jspecify.annotations.NullMarked;
