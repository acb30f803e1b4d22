@NullMarked
package org.earlybridge.payments.charging;

import org.jspecify.annotations.NullMarked;
