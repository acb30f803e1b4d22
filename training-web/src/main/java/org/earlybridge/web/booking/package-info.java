/** Booking: who goes, at what price, how it is paid, and what becomes of it. Public, native controls, no JavaScript needed. */
@NullMarked
package org.earlybridge.web.booking;

import org.jspecify.annotations.NullMarked;
