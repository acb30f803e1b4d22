@NullMarked
package org.earlybridge.payments.schema;

import org.jspecify.annotations.NullMarked;
