@NullMarked
package org.earlybridge.training.cover.minder;

import org.jspecify.annotations.NullMarked;
