/** A cover verdict on a page: its sentence, its picture, the same figures as a table, and what mends it. */
@NullMarked
package org.earlybridge.web.cover;

import org.jspecify.annotations.NullMarked;
