/** Rows of the sample data before they are stored: one record for each table, its components named as the columns. */
@NullMarked
package org.earlybridge.training.demo.row;

import org.jspecify.annotations.NullMarked;
