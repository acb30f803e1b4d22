/** Classes that each break one rule on purpose, so that the architecture test can prove it would notice. */
@NullMarked
package org.earlybridge.twins.training.authority;

import org.jspecify.annotations.NullMarked;
