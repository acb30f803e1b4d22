/** Makes plans: builds one greedily and improves it until time is up. Whatever it gives is valid. */
@NullMarked
package org.earlybridge.training.planning.solve;

import org.jspecify.annotations.NullMarked;
