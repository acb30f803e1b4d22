/** How things are said on a page: dates, amounts of things, icons, and what is wrong with a form. */
@NullMarked
package org.earlybridge.web.format;

import org.jspecify.annotations.NullMarked;
