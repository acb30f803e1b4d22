@NullMarked
package org.earlybridge.payments.settlement;

import org.jspecify.annotations.NullMarked;
