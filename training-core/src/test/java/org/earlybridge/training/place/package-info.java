@NullMarked
package org.earlybridge.training.place;

import org.jspecify.annotations.NullMarked;
