/** Keys for programs: each has its owner's roles and no more, is shown once and kept only as a digest. */
@NullMarked
package org.earlybridge.training.account.token;

import org.jspecify.annotations.NullMarked;
