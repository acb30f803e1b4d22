/** The tables, made by versioned scripts before anything else touches the database. */
@NullMarked
package org.earlybridge.training.schema;

import org.jspecify.annotations.NullMarked;
