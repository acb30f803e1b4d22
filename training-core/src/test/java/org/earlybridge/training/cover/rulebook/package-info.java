@NullMarked
package org.earlybridge.training.cover.rulebook;

import org.jspecify.annotations.NullMarked;
