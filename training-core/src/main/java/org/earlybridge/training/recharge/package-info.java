/** What the people of finance and of the board do with the councils' books: look at them, agree to the recharge, dispute it. */
@NullMarked
package org.earlybridge.training.recharge;

import org.jspecify.annotations.NullMarked;
