/** Long lists, a page at a time, from the database. */
@NullMarked
package org.earlybridge.training.listing;

import org.jspecify.annotations.NullMarked;
