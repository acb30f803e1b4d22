/** What is owed for something sold, by whom, and what of it goes back: the one door by which others charge. */
@NullMarked
package org.earlybridge.payments.charging;

import org.jspecify.annotations.NullMarked;
