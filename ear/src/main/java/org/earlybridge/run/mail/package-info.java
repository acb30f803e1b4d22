/** Where the demo's mails go: a real SMTP server that delivers nothing, and a page that shows what it caught. */
@NullMarked
package org.earlybridge.run.mail;

import org.jspecify.annotations.NullMarked;
