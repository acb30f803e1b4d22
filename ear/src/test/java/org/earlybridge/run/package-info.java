/** The launcher: that it comes up, keeps the data, goes down, and says clearly why when it cannot. */
@NullMarked
package org.earlybridge.run;

import org.jspecify.annotations.NullMarked;
