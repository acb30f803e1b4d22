/** One day of a setting as a cover check is asked about it: rooms, children, adults, who is away. Values, nothing else. */
@NullMarked
package org.earlybridge.training.cover.day;

import org.jspecify.annotations.NullMarked;
