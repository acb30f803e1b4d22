/**
 * When something goes wrong: plain words and a reference for the person, the trace for the log, and what was typed kept.
 */
@NullMarked
package org.earlybridge.web.problem;

import org.jspecify.annotations.NullMarked;
