@NullMarked
package org.earlybridge.training.catalogue;

import org.jspecify.annotations.NullMarked;
