/** The councils: dated, because both will be replaced, and everything that belongs to one names it. */
@NullMarked
package org.earlybridge.training.authority;

import org.jspecify.annotations.NullMarked;
