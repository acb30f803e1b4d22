/** Paper: pages that are kept and printed, as accessible PDFs. */
@NullMarked
package org.earlybridge.web.paper;

import org.jspecify.annotations.NullMarked;
