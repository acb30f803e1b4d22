/** Reading the audit trail: for administrators, and only of their own councils. */
@NullMarked
package org.earlybridge.training.account.trail;

import org.jspecify.annotations.NullMarked;
