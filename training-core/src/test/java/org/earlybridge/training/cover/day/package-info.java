@NullMarked
package org.earlybridge.training.cover.day;

import org.jspecify.annotations.NullMarked;
