/** How long it takes to get to a venue: an estimate with its basis in words, or what somebody who drives it entered. */
@NullMarked
package org.earlybridge.training.travel;

import org.jspecify.annotations.NullMarked;
