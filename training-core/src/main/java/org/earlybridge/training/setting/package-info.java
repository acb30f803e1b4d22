/** Settings and childminders: whose council they are, when they open, in which districts the children they work with live. */
@NullMarked
package org.earlybridge.training.setting;

import org.jspecify.annotations.NullMarked;
