/** A setting's own pages: what is to do, who holds what, who works there. */
@NullMarked
package org.earlybridge.web.setting;

import org.jspecify.annotations.NullMarked;
