/** A call that arrives twice, also at the same moment, acts once; and the twin that has no unique key does not. */
@NullMarked
package org.earlybridge.training.once;

import org.jspecify.annotations.NullMarked;
