/** Does a day hold? Cut at every moment at which something changes, each piece is measured against the rules in force. */
@NullMarked
package org.earlybridge.training.cover.check;

import org.jspecify.annotations.NullMarked;
