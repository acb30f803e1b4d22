/** Calls that may arrive twice and must act once: the key their sender chose, and the answer it gets every time. */
@NullMarked
package org.earlybridge.training.once;

import org.jspecify.annotations.NullMarked;
