/** Tests of what councils see in figures. */
@NullMarked
package org.earlybridge.web.insight;

import org.jspecify.annotations.NullMarked;
