/** Whether this server can serve: one word for everyone, the details for those who run it, on a listener of their own. */
@NullMarked
package org.earlybridge.web.health;

import org.jspecify.annotations.NullMarked;
