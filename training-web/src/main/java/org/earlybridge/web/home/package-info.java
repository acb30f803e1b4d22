/** Where somebody starts after signing in, and what she holds herself: her training record. */
@NullMarked
package org.earlybridge.web.home;

import org.jspecify.annotations.NullMarked;
