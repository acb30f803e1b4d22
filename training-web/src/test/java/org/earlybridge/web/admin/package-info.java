@NullMarked
package org.earlybridge.web.admin;

import org.jspecify.annotations.NullMarked;
