/** The upper of two library jars: hears what the lower one says, and has a table of its own. */
@NullMarked
package org.earlybridge.container.probe.upper;

import org.jspecify.annotations.NullMarked;
