/** How the sample data's texts are read. */
@NullMarked
package org.earlybridge.training.demo.text;

import org.jspecify.annotations.NullMarked;
