/** Which rules an officer of a council has compared with their source: kept for each council, and never deleted. */
@NullMarked
package org.earlybridge.training.cover.verification;

import org.jspecify.annotations.NullMarked;
