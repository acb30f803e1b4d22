/** The finance team's pages. */
@NullMarked
package org.earlybridge.web.finance;

import org.jspecify.annotations.NullMarked;
