/** The machine door of the deployed server, called as outside programs call it. */
@NullMarked
package org.earlybridge.api;

import org.jspecify.annotations.NullMarked;
