/** What a web module asks of the server: a page, a stream, a batch, a solver, and the MicroProfile services. */
@NullMarked
package org.earlybridge.container.probe.web;

import org.jspecify.annotations.NullMarked;
