@NullMarked
package org.earlybridge.training.cover.verification;

import org.jspecify.annotations.NullMarked;
