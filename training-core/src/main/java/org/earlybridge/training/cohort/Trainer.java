package org.earlybridge.training.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody who teaches, or a firm that does; for either council. */
@Entity
@Table(name = "trainer")
public class Trainer {

    @Id
    private long id;

    private String name;
    private @Nullable String organisation;

    @Column(name = "person_id")
    private @Nullable Long personId;

    protected Trainer() {}

    public TrainerId id() {
        return new TrainerId(id);
    }

    public String name() {
        return name;
    }

    public Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** Empty for a firm, and for a trainer who does not sign in. */
    public Optional<PersonId> person() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }
}
