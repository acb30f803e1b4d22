/** Read-only views across features: what a council's officers, its board and its trainers see. Every view names its council. */
@NullMarked
package org.earlybridge.training.insight;

import org.jspecify.annotations.NullMarked;
