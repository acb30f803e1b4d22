/** What the tests need beyond Java: installed where the system has a way to, or said in one line. */
@NullMarked
package org.earlybridge.run.tools;

import org.jspecify.annotations.NullMarked;
