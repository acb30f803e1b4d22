/** The two files of planning, an instance and a solution: read strictly, written plainly. */
@NullMarked
package org.earlybridge.training.planning.format;

import org.jspecify.annotations.NullMarked;
