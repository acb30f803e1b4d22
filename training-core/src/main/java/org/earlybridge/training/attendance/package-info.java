/** The register: who came to which session, the certificates that earns, and whether one that somebody shows us holds. */
@NullMarked
package org.earlybridge.training.attendance;

import org.jspecify.annotations.NullMarked;
