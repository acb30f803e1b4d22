package org.earlybridge.training.once;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key that is taken, and from the same commit on the answer that every call under it gets. */
@Entity
@Table(name = "kept_answer")
class KeptAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kept_answer_seq")
    @SequenceGenerator(name = "kept_answer_seq", sequenceName = "kept_answer_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "account_id")
    private long account;

    @Column(name = "call_key")
    private String key;

    private String target;

    @Column(name = "body_digest")
    private String bodyDigest;

    private @Nullable Integer status;
    private @Nullable String answer;
    private @Nullable String location;

    @Column(name = "made_at")
    private Instant madeAt;

    protected KeptAnswer() {}

    KeptAnswer(RepeatableCall call, Instant madeAt) {
        this.account = call.owner().value();
        this.key = call.key();
        this.target = call.target();
        this.bodyDigest = call.bodyDigest();
        this.madeAt = madeAt;
    }

    void become(Answer given) {
        this.status = given.status();
        this.answer = given.body();
        this.location = given.location();
    }

    String target() {
        return target;
    }

    String bodyDigest() {
        return bodyDigest;
    }

    Answer answer() {
        if (status == null || answer == null) {
            throw new IllegalStateException("the answer under key " + key + " was committed without being given");
        }
        return new Answer(status, answer, location);
    }
}
