/** Wiring, mapping, transactions and locks, proved inside the real server in the EAR as it is packaged. */
@NullMarked
package org.earlybridge.container;

import org.jspecify.annotations.NullMarked;
