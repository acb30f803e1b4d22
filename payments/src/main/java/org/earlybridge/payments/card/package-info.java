/**
 * Card payments: an attempt is stored before the processor is asked, what the processor says is looked up rather than
 * believed, and money has one effect however often it is told of. Knows a reference and an amount, nothing of what was sold.
 */
@NullMarked
package org.earlybridge.payments.card;

import org.jspecify.annotations.NullMarked;
