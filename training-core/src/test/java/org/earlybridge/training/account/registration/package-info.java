/** Tests of the package of this name. */
@NullMarked
package org.earlybridge.training.account.registration;

import org.jspecify.annotations.NullMarked;
