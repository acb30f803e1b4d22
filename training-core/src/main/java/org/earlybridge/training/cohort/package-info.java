/** A course date: one run of a course by one council, with its sessions and its places. */
@NullMarked
package org.earlybridge.training.cohort;

import org.jspecify.annotations.NullMarked;
