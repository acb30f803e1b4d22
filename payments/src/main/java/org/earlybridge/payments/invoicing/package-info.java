/** The papers about what was charged: invoices, receipts and credit notes, numbered without a gap and never changed. */
@NullMarked
package org.earlybridge.payments.invoicing;

import org.jspecify.annotations.NullMarked;
