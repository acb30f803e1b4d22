/** The invented training programme: courses, venues, trainers, and course dates laid into both councils' terms. */
@NullMarked
package org.earlybridge.training.demo.programme;

import org.jspecify.annotations.NullMarked;
