/**
 * Where the demo's cards are charged: a server that speaks Stripe's protocol over HTTP, keeps an account for each council,
 * signs its webhooks, shows a card page, and moves no money. It can be told to misbehave as the real one may.
 */
@NullMarked
package org.earlybridge.run.card;

import org.jspecify.annotations.NullMarked;
