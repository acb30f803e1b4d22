/** A council's own pages: its training team, its board, its trainers and those who fund and supply it. Figures and long lists. */
@NullMarked
package org.earlybridge.web.insight;

import org.jspecify.annotations.NullMarked;
