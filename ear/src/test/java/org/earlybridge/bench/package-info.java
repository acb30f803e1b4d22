/** What the system can take, as a ratio to a bare program that does the same in the same run. */
@NullMarked
package org.earlybridge.bench;

import org.jspecify.annotations.NullMarked;
