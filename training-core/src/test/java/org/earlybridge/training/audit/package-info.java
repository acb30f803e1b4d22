/** Tests of the package of this name. */
@NullMarked
package org.earlybridge.training.audit;

import org.jspecify.annotations.NullMarked;
