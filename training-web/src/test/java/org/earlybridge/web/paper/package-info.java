@NullMarked
package org.earlybridge.web.paper;

import org.jspecify.annotations.NullMarked;
