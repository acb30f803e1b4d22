/** When things happen in the sample data: school years of both councils, bank holidays, and the days on which courses run. */
@NullMarked
package org.earlybridge.training.demo.season;

import org.jspecify.annotations.NullMarked;
