/** Tables in files, as spreadsheets and nursery software write them: read whatever comes, written so that Excel opens them. */
@NullMarked
package org.earlybridge.training.cover.sheet;

import org.jspecify.annotations.NullMarked;
