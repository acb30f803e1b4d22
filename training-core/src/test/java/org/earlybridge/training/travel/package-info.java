@NullMarked
package org.earlybridge.training.travel;

import org.jspecify.annotations.NullMarked;
