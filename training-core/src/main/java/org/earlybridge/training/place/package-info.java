/** Where things are: postcodes, outward codes with their rough centres, districts, venues, and how far apart two places stand. */
@NullMarked
package org.earlybridge.training.place;

import org.jspecify.annotations.NullMarked;
