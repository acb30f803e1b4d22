/** The mails of the demo: caught by a real SMTP server, shown without believing a word of them. */
@NullMarked
package org.earlybridge.run.mail;

import org.jspecify.annotations.NullMarked;
