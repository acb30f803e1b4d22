/** Cover between settings: both stay lawful, one agreement for an offer, and the books balance. */
@NullMarked
package org.earlybridge.training.exchange;

import org.jspecify.annotations.NullMarked;
