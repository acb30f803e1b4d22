/** The shape of the whole, as rules: which package may know which, and what no class may do. Each rule has a twin that breaks it. */
@NullMarked
package org.earlybridge.architecture;

import org.jspecify.annotations.NullMarked;
