/** The machine door, {@code /api/v1}: catalogue, who am I, and what may be asked for. Strict readers, plain records, problems that name the field. */
@NullMarked
package org.earlybridge.web.rest;

import org.jspecify.annotations.NullMarked;
