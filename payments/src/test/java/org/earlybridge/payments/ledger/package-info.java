@NullMarked
package org.earlybridge.payments.ledger;

import org.jspecify.annotations.NullMarked;
