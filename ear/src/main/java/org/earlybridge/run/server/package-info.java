/** One Payara Server as a child process: its disposable domain, its command line, its admin door, its end. */
@NullMarked
package org.earlybridge.run.server;

import org.jspecify.annotations.NullMarked;
