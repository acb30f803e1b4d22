/** Log-ins and the trail of what was done. */
@NullMarked
package org.earlybridge.web.admin;

import org.jspecify.annotations.NullMarked;
