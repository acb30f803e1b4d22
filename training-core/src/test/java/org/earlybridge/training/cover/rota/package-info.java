@NullMarked
package org.earlybridge.training.cover.rota;

import org.jspecify.annotations.NullMarked;
