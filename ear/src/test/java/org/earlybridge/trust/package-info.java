/** Who may open what, and what the answers give away, asked of the deployed application over HTTP. */
@NullMarked
package org.earlybridge.trust;

import org.jspecify.annotations.NullMarked;
