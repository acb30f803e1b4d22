/** What a password must be, how it is kept, and the queue that keeps hashing from eating every core. */
@NullMarked
package org.earlybridge.training.account.password;

import org.jspecify.annotations.NullMarked;
