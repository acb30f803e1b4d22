/** Rooms, the children booked into them and the staff on duty, as weekly patterns. */
@NullMarked
package org.earlybridge.training.cover;

import org.jspecify.annotations.NullMarked;
