package org.earlybridge.run.card;

/** Somebody at the page of one session. */
record Visit(Account account, Doc session) {

    boolean isOpen() {
        return session.text("status").equals("open");
    }

    boolean isPaid() {
        return session.text("payment_status").equals("paid");
    }

    boolean mustConfirm() {
        synchronized (account) {
            return isOpen() && account.payments().waitsForConfirmation(session);
        }
    }

    String amount() {
        long pence = session.number("amount_total");
        return "£" + String.format("%,d.%02d", pence / 100, pence % 100);
    }

    String success() {
        return session.text("success_url").replace("{CHECKOUT_SESSION_ID}", session.id());
    }

    String back() {
        return session.text("cancel_url").replace("{CHECKOUT_SESSION_ID}", session.id());
    }

    /** The sites that this page may lead to, for its policy. */
    String onward() {
        return Sandbox.originOf(session.text("success_url")) + Sandbox.originOf(session.text("cancel_url"));
    }
}
