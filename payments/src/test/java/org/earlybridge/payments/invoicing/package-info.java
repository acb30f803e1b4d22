@NullMarked
package org.earlybridge.payments.invoicing;

import org.jspecify.annotations.NullMarked;
