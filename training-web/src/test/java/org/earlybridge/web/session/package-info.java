/** Tests of the guards at the door. */
@NullMarked
package org.earlybridge.web.session;

import org.jspecify.annotations.NullMarked;
