@NullMarked
package org.earlybridge.training.planning.format;

import org.jspecify.annotations.NullMarked;
