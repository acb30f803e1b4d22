/** Tests of the card machine against the stand-in: real HTTP, the processor's own library, both databases. */
@NullMarked
package org.earlybridge.payments.card;

import org.jspecify.annotations.NullMarked;
