@NullMarked
package org.earlybridge.training.cohort;

import org.jspecify.annotations.NullMarked;
