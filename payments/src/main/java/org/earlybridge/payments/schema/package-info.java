/** The tables of the money machine, what must hold of them at every moment, and how a moment is kept. */
@NullMarked
package org.earlybridge.payments.schema;

import org.jspecify.annotations.NullMarked;
