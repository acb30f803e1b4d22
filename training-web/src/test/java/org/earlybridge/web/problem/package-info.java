@NullMarked
package org.earlybridge.web.problem;

import org.jspecify.annotations.NullMarked;
