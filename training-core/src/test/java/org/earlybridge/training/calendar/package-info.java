@NullMarked
package org.earlybridge.training.calendar;

import org.jspecify.annotations.NullMarked;
