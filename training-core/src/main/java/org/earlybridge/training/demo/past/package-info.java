/** What the demo's people booked and paid before the first start: rows for the places, and real postings for the money. */
@NullMarked
package org.earlybridge.training.demo.past;

import org.jspecify.annotations.NullMarked;
