/** What a course in care hours means for a childminder: who else may mind the children, and what closing would come to. */
@NullMarked
package org.earlybridge.training.cover.minder;

import org.jspecify.annotations.NullMarked;
