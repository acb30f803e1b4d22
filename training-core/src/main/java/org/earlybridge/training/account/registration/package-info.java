/** Becoming known: a childminder registers herself, a setting is asked for and let in by its council. */
@NullMarked
package org.earlybridge.training.account.registration;

import org.jspecify.annotations.NullMarked;
