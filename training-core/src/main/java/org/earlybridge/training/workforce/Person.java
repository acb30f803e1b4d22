package org.earlybridge.training.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who works with children, or for a council. She belongs to no council and takes her training record along. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private @Nullable LocalDate born;
    private @Nullable String email;

    @Version
    private long version;

    protected Person() {}

    private Person(String givenName, String familyName, @Nullable String email) {
        this.givenName = givenName;
        this.familyName = familyName;
        this.email = email;
    }

    /** Somebody we know only by name and address yet. */
    public static Person called(String givenName, String familyName, @Nullable String email) {
        if (givenName.isBlank() || familyName.isBlank()) {
            throw new IllegalArgumentException("a person has a given and a family name");
        }
        return new Person(givenName.strip(), familyName.strip(), email);
    }

    /** Known once she is stored. */
    public PersonId id() {
        if (id == null) {
            throw new IllegalStateException(name() + " is not stored yet");
        }
        return new PersonId(id);
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public String name() {
        return givenName + " " + familyName;
    }

    public Optional<LocalDate> born() {
        return Optional.ofNullable(born);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }
}
