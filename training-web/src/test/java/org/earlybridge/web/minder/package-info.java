@NullMarked
package org.earlybridge.web.minder;

import org.jspecify.annotations.NullMarked;
