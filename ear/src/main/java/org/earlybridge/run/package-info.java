/** Runs the server and what stands beside it in the demo; none of this is inside the EAR. */
@NullMarked
package org.earlybridge.run;

import org.jspecify.annotations.NullMarked;
