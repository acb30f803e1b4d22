package org.earlybridge.training.account.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Secret;

/** A try to come in or to have a mail sent, kept for a day, as digests: enough to count, too little to know who it was. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "sign_in_attempt")
class SignInAttempt {

    enum Kind {
        PASSWORD,
        MAIL
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_attempt_seq")
    @SequenceGenerator(name = "sign_in_attempt_seq", sequenceName = "sign_in_attempt_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String target;
    private String source;

    @Column(name = "made_at")
    private Instant madeAt;

    private boolean succeeded;

    protected SignInAttempt() {}

    SignInAttempt(Kind kind, EmailAddress target, Source source, Instant madeAt) {
        this.kind = kind;
        this.target = digest(target);
        this.source = digest(source);
        this.madeAt = madeAt;
    }

    static String digest(EmailAddress target) {
        return new Secret(target.key()).digest();
    }

    static String digest(Source source) {
        return new Secret(source.address()).digest();
    }

    long id() {
        return id;
    }

    void succeed() {
        succeeded = true;
    }
}
