@NullMarked
package org.earlybridge.web.booking;

import org.jspecify.annotations.NullMarked;
