@NullMarked
package org.earlybridge.web.format;

import org.jspecify.annotations.NullMarked;
