/** The invented people: names, qualifications and certificates. */
@NullMarked
package org.earlybridge.training.demo.people;

import org.jspecify.annotations.NullMarked;
