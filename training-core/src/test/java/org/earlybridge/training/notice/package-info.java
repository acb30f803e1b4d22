/** Tests of the package of this name. */
@NullMarked
package org.earlybridge.training.notice;

import org.jspecify.annotations.NullMarked;
