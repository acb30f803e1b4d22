/** Ways in: a link by mail or a password, both slowed for whoever guesses and equal for addresses nobody has. */
@NullMarked
package org.earlybridge.training.account.signin;

import org.jspecify.annotations.NullMarked;
