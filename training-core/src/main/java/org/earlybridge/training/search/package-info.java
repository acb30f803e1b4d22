/** Finding a course date: by topic, place, day and time, with counts beside every choice. */
@NullMarked
package org.earlybridge.training.search;

import org.jspecify.annotations.NullMarked;
