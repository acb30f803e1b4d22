/** Coming in, becoming known, and looking after one's account. Native controls, no JavaScript. */
@NullMarked
package org.earlybridge.web.account;

import org.jspecify.annotations.NullMarked;
