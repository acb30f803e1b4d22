/** Tests of the package of this name. */
@NullMarked
package org.earlybridge.training.account.signin;

import org.jspecify.annotations.NullMarked;
