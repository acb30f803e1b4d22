/** What the sample data must be: believable, lawful, complete, and the same for the same day. */
@NullMarked
package org.earlybridge.training.demo;

import org.jspecify.annotations.NullMarked;
