@NullMarked
package org.earlybridge.training.cover.verdict;

import org.jspecify.annotations.NullMarked;
