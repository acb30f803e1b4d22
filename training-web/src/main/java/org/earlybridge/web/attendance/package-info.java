/** The register as a page, the certificate as a page and as a paper, and the public answer to whether one holds. */
@NullMarked
package org.earlybridge.web.attendance;

import org.jspecify.annotations.NullMarked;
