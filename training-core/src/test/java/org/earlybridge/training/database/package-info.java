/** Lets a test run on both databases, Derby and PostgreSQL, with the invariants asked after it. */
@NullMarked
package org.earlybridge.training.database;

import org.jspecify.annotations.NullMarked;
