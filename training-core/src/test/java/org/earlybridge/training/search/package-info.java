@NullMarked
package org.earlybridge.training.search;

import org.jspecify.annotations.NullMarked;
