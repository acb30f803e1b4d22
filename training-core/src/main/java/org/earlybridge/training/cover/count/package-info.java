/** Who counts, at what level, and how many adults children of mixed ages need. */
@NullMarked
package org.earlybridge.training.cover.count;

import org.jspecify.annotations.NullMarked;
