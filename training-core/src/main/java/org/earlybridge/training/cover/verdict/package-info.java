/** What is said of a day: green, amber or red, in sentences, with the smallest changes that mend it. */
@NullMarked
package org.earlybridge.training.cover.verdict;

import org.jspecify.annotations.NullMarked;
