package org.earlybridge.run.card;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One council's account: its key, its webhook secrets, and all that happened in it. Whoever works with it holds its lock. */
final class Account {

    private final CouncilAccount council;
    private final Shelf shelf;
    private final Happenings happenings;
    private final Sessions sessions;
    private final Payments payments;
    private final Refunds refunds;
    private final Disputes disputes;
    private final Balances balances;
    private final Idempotency idempotency = new Idempotency();
    private final List<String> secrets = new ArrayList<>();
    private volatile @Nullable URI webhook;

    Account(CouncilAccount council, Clock clock, Supplier<URI> site, Deliveries deliveries) {
        this.council = council;
        this.secrets.add(council.webhookSecret());
        this.shelf = new Shelf(clock);
        this.happenings = new Happenings(shelf, event -> deliveries.deliver(this, event));
        this.sessions = new Sessions(shelf, happenings, site);
        this.disputes = new Disputes(shelf, happenings);
        this.payments = new Payments(shelf, happenings, disputes);
        this.refunds = new Refunds(shelf, happenings);
        this.balances = new Balances(shelf, happenings);
    }

    CouncilAccount council() {
        return council;
    }

    long now() {
        return shelf.now();
    }

    Shelf shelf() {
        return shelf;
    }

    Happenings happenings() {
        return happenings;
    }

    Sessions sessions() {
        return sessions;
    }

    Payments payments() {
        return payments;
    }

    Refunds refunds() {
        return refunds;
    }

    Disputes disputes() {
        return disputes;
    }

    Balances balances() {
        return balances;
    }

    Idempotency idempotency() {
        return idempotency;
    }

    Optional<URI> webhook() {
        return Optional.ofNullable(webhook);
    }

    void sendWebhooksTo(URI address) {
        webhook = address;
    }

    synchronized List<String> secrets() {
        return List.copyOf(secrets);
    }

    /** From now on both sign, until the old one is dropped. */
    synchronized void addSecret(String secret) {
        secrets.add(secret);
    }

    synchronized void dropOldSecrets() {
        String newest = secrets.get(secrets.size() - 1);
        secrets.clear();
        secrets.add(newest);
    }

    synchronized void delivered(Doc event) {
        event.with("pending_webhooks", 0);
    }

    /** What time brings about: sessions expire, refunds come to their end. */
    synchronized void letTimePass() {
        sessions.expireOverdue();
        refunds.settleWaiting();
    }
}
