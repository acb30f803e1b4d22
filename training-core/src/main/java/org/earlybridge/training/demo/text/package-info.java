/** Reads the texts of the sample data: tables with a line of headings, and cards of named lines; and throws its dice. */
@NullMarked
package org.earlybridge.training.demo.text;

import org.jspecify.annotations.NullMarked;
