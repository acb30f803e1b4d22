/** Sample data, invented and marked so: the log-ins everybody may use, and the people and dates around them. */
@NullMarked
package org.earlybridge.training.demo;

import org.jspecify.annotations.NullMarked;
