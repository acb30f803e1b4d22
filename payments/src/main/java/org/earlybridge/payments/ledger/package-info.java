/** The double entry in both councils' books: facts, their journals, and what the accounts come to. Nothing is ever changed. */
@NullMarked
package org.earlybridge.payments.ledger;

import org.jspecify.annotations.NullMarked;
