/** Tests of the guards at the door. */
@NullMarked
package org.earlybridge.web.catalogue;

import org.jspecify.annotations.NullMarked;
