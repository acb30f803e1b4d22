@NullMarked
package org.earlybridge.training.planning;

import org.jspecify.annotations.NullMarked;
