/** People's log-ins and what each may do: the rule stands on the verb, and who is asking is known once per request. */
@NullMarked
package org.earlybridge.training.account;

import org.jspecify.annotations.NullMarked;
