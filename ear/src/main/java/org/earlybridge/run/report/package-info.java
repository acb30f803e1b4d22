/** What the launcher tells the person at the keyboard: progress in plain sentences, and why it cannot go on. */
@NullMarked
package org.earlybridge.run.report;

import org.jspecify.annotations.NullMarked;
