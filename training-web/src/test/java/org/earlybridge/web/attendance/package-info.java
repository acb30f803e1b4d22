/** The certificate on paper, read back as a machine and as a camera reads it. */
@NullMarked
package org.earlybridge.web.attendance;

import org.jspecify.annotations.NullMarked;
