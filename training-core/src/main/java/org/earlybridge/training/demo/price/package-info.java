/** The sample price lists and funds: invented, and marked so. */
@NullMarked
package org.earlybridge.training.demo.price;

import org.jspecify.annotations.NullMarked;
