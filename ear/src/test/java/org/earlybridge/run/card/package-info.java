/** Tests of the package of this name. */
@NullMarked
package org.earlybridge.run.card;

import org.jspecify.annotations.NullMarked;
