package org.earlybridge.training.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A full and relevant qualification a person holds for good. */
@SuppressWarnings("UnusedVariable") // the id is what the table is keyed by
@Entity
@Table(name = "qualification")
public class Qualification {

    /** EXPERIENCE: the experience-based route, which counts at level 3 under conditions of its own. */
    public enum Route {
        FULL,
        EXPERIENCE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "qualification_seq")
    @SequenceGenerator(name = "qualification_seq", sequenceName = "qualification_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "person_id")
    private long personId;

    private int level;
    private String title;
    private @Nullable LocalDate begun;
    private LocalDate awarded;
    private boolean english2;

    @Column(name = "level6_approved")
    private boolean level6Approved;

    @Enumerated(EnumType.STRING)
    private Route route;

    protected Qualification() {}

    /** Somebody has seen the paper. From level 6 on it is taken for one that is not on the list. */
    public static Qualification seen(PersonId person, int level, LocalDate awarded, boolean english2) {
        Qualification qualification = new Qualification();
        qualification.personId = person.value();
        qualification.level = level;
        qualification.title = "Early years, level " + level;
        qualification.awarded = awarded;
        qualification.english2 = english2;
        qualification.route = Route.FULL;
        return qualification;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public int level() {
        return level;
    }

    public String title() {
        return title;
    }

    /** Unknown for most of the older ones. */
    public Optional<LocalDate> begun() {
        return Optional.ofNullable(begun);
    }

    public LocalDate awarded() {
        return awarded;
    }

    /** Suitable level 2 English is on file. */
    public boolean hasEnglish2() {
        return english2;
    }

    /** On the list of approved level 6 qualifications; not any degree is. */
    public boolean isLevel6Approved() {
        return level6Approved;
    }

    public Route route() {
        return route;
    }
}
