/** Lets a test run on both databases, Derby and PostgreSQL, with the invariants asked after it. Other modules build on it. */
@NullMarked
package org.earlybridge.payments.database;

import org.jspecify.annotations.NullMarked;
