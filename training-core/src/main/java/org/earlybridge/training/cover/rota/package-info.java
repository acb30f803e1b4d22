/** A setting keeps its own rooms, children booked and rota; what each change does to the week is told by the cover check. */
@NullMarked
package org.earlybridge.training.cover.rota;

import org.jspecify.annotations.NullMarked;
