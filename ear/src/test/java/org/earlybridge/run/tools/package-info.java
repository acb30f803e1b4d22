/** What is installed for the tests, and when. */
@NullMarked
package org.earlybridge.run.tools;

import org.jspecify.annotations.NullMarked;
