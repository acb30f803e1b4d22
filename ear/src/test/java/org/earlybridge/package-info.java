/** What only the whole can prove. */
@NullMarked
package org.earlybridge;

import org.jspecify.annotations.NullMarked;
