@NullMarked
package org.earlybridge.training.planning.proposal;

import org.jspecify.annotations.NullMarked;
