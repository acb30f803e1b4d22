/** What the machine door reads, refuses and says, without a server. */
@NullMarked
package org.earlybridge.web.rest;

import org.jspecify.annotations.NullMarked;
