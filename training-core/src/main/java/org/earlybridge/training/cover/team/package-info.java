/** A whole team is to go: which dates can take whom, so that no date leaves too few adults. */
@NullMarked
package org.earlybridge.training.cover.team;

import org.jspecify.annotations.NullMarked;
