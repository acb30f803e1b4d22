@NullMarked
package org.earlybridge.training.planning.command;

import org.jspecify.annotations.NullMarked;
