/** What holds for every page: starting up, who is signed in, the guards at the door. */
@NullMarked
package org.earlybridge.web.session;

import org.jspecify.annotations.NullMarked;
