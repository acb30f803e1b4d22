/** The deployed pages in a real browser: what people see, without a fault that axe or the browser itself reports. */
@NullMarked
package org.earlybridge.browser;

import org.jspecify.annotations.NullMarked;
