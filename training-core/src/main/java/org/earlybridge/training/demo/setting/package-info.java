/** The invented settings and childminders: who works there, in which rooms, with how many children, and when. */
@NullMarked
package org.earlybridge.training.demo.setting;

import org.jspecify.annotations.NullMarked;
