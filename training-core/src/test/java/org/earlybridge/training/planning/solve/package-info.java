@NullMarked
package org.earlybridge.training.planning.solve;

import org.jspecify.annotations.NullMarked;
