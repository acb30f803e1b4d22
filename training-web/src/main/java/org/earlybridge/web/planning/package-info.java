/** Who needs a course, the dates that would let most of them come, and putting one into the catalogue. */
@NullMarked
package org.earlybridge.web.planning;

import org.jspecify.annotations.NullMarked;
