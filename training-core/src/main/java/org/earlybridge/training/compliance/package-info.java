/** What each person has to hold and until when it is good: the training record of one, the matrix of a setting. */
@NullMarked
package org.earlybridge.training.compliance;

import org.jspecify.annotations.NullMarked;
