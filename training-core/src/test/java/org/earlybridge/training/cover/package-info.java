@NullMarked
package org.earlybridge.training.cover;

import org.jspecify.annotations.NullMarked;
