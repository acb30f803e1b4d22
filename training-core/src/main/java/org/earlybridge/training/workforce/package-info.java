/** People who work with children: where they are employed, what they are qualified in, and what they have proved. */
@NullMarked
package org.earlybridge.training.workforce;

import org.jspecify.annotations.NullMarked;
