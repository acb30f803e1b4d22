/** The courses both councils offer, and the words by which people look for them. */
@NullMarked
package org.earlybridge.training.catalogue;

import org.jspecify.annotations.NullMarked;
