@NullMarked
package org.earlybridge.payments.export;

import org.jspecify.annotations.NullMarked;
