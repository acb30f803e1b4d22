@NullMarked
package org.earlybridge.training.planning.check;

import org.jspecify.annotations.NullMarked;
