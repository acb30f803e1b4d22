/** Days and hours as both councils keep them, in Europe/London. */
@NullMarked
package org.earlybridge.training.calendar;

import org.jspecify.annotations.NullMarked;
