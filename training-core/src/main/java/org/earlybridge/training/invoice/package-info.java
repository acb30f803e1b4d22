/** Invoices, receipts and credit notes as buyers and finance see them, and how VAT sees a buyer. */
@NullMarked
package org.earlybridge.training.invoice;

import org.jspecify.annotations.NullMarked;
