package org.earlybridge.payments.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a book ends: the number and the seal of its latest journal. Whoever posts holds it until the commit. */
@Entity
@Table(name = "book_head")
class BookHead {

    @Id
    private String book;

    private long sequence;
    private String digest;

    protected BookHead() {}

    String book() {
        return book;
    }

    long sequence() {
        return sequence;
    }

    String digest() {
        return digest;
    }

    /** Takes one more journal with that content, and answers its seal. */
    String advance(String content) {
        sequence++;
        digest = Seal.of(digest, content);
        return digest;
    }
}
