/** What must not be in the repository, whatever the file: keys, and traces of the machine it was written on. */
@NullMarked
package org.earlybridge.hygiene;

import org.jspecify.annotations.NullMarked;
