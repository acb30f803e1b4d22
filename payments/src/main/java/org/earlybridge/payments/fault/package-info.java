/** Named places where a test can make the system fail, and where production never does. See docs/adr/0010-fault-points.md. */
@NullMarked
package org.earlybridge.payments.fault;

import org.jspecify.annotations.NullMarked;
