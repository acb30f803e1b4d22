/** The deployed pages asked over HTTP, as any browser or passer-by would. */
@NullMarked
package org.earlybridge.pages;

import org.jspecify.annotations.NullMarked;
