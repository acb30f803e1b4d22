/** Places given and taken back, alone and in a crowd, on both databases. */
@NullMarked
package org.earlybridge.training.booking;

import org.jspecify.annotations.NullMarked;
