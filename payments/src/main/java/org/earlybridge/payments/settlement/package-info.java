/** Who owes whom between the councils: the quarter's statement, agreed by both, disputed line by line, and paid. */
@NullMarked
package org.earlybridge.payments.settlement;

import org.jspecify.annotations.NullMarked;
