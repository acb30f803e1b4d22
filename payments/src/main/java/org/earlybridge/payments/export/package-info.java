/** The books for other eyes: in plain text, readable by anyone, and as lines for a spreadsheet or another ledger. */
@NullMarked
package org.earlybridge.payments.export;

import org.jspecify.annotations.NullMarked;
