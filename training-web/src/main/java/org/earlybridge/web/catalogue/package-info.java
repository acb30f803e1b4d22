/** Finding training: the catalogue and one course date. Public, native controls, no JavaScript needed. */
@NullMarked
package org.earlybridge.web.catalogue;

import org.jspecify.annotations.NullMarked;
