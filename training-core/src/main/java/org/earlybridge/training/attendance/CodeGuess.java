package org.earlybridge.training.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.account.signin.Source;

/** A code that was none, and the digest of where it came from: enough to count, too little to know who it was. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "code_guess")
class CodeGuess {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "code_guess_seq")
    @SequenceGenerator(name = "code_guess_seq", sequenceName = "code_guess_seq", allocationSize = 50)
    private long id;

    private String source;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CodeGuess() {}

    CodeGuess(Source source, Instant madeAt) {
        this.source = digest(source);
        this.madeAt = madeAt;
    }

    static String digest(Source source) {
        return new Secret(source.address()).digest();
    }
}
