@NullMarked
package org.earlybridge.training.cover.count;

import org.jspecify.annotations.NullMarked;
