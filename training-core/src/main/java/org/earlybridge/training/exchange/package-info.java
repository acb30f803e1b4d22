/** Cover between settings and from the councils' staff banks: hours offered, asked for, agreed by both, and called off. */
@NullMarked
package org.earlybridge.training.exchange;

import org.jspecify.annotations.NullMarked;
