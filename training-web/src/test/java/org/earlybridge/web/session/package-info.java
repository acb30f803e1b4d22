@NullMarked
package org.earlybridge.web.session;

import org.jspecify.annotations.NullMarked;
