/** Small applications that ask the server for one thing each, so that an update which changes its answer is noticed. */
@NullMarked
package org.earlybridge.container.probe;

import org.jspecify.annotations.NullMarked;
