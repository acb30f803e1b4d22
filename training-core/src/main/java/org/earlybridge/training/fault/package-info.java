/** The places in this module where a test can make the system fail. */
@NullMarked
package org.earlybridge.training.fault;

import org.jspecify.annotations.NullMarked;
