/** The statutory staffing rules as dated data: what holds on a day, where it stands, how firm it is and who has checked it. */
@NullMarked
package org.earlybridge.training.cover.rulebook;

import org.jspecify.annotations.NullMarked;
