@NullMarked
package org.earlybridge.training.cover.sheet;

import org.jspecify.annotations.NullMarked;
