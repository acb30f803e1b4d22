/** The lower of two library jars: a table of its own, and a word to whoever listens. */
@NullMarked
package org.earlybridge.container.probe.lower;

import org.jspecify.annotations.NullMarked;
