/** The parts of a server's start and end that need no server to be proved. */
@NullMarked
package org.earlybridge.run.server;

import org.jspecify.annotations.NullMarked;
