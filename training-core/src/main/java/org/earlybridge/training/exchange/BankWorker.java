package org.earlybridge.training.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.place.OutwardCode;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody in a council's staff bank. Nobody is in it whose checks and references are not recorded. */
@Entity
@Table(name = "bank_worker")
class BankWorker {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bank_worker_seq")
    @SequenceGenerator(name = "bank_worker_seq", sequenceName = "bank_worker_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "outward_code")
    private String outwardCode;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "references_on")
    private LocalDate referencesOn;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    @Column(name = "entered_by")
    private long enteredBy;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @SuppressWarnings("UnusedVariable")
    @Version
    private long version;

    protected BankWorker() {}

    BankWorker(AuthorityId council, PersonId person, NewBankWorker entered, AccountId by, Instant now) {
        this.authorityId = council.code();
        this.personId = person.value();
        this.outwardCode = entered.area().code();
        this.checkedOn = entered.checkedOn();
        this.referencesOn = entered.referencesOn();
        this.enteredBy = by.value();
        this.enteredAt = now;
    }

    BankWorkerId id() {
        if (id == null) {
            throw new IllegalStateException("this worker is not stored yet");
        }
        return new BankWorkerId(id);
    }

    AuthorityId council() {
        return new AuthorityId(authorityId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    OutwardCode area() {
        return new OutwardCode(outwardCode);
    }

    /** From her last day on she is not offered, and does not count where she was to go. */
    void leave(LocalDate day) {
        leftOn = day;
    }

    /** Checks and references are on record, and she has not left. */
    boolean isReadyOn(LocalDate day) {
        return !checkedOn.isAfter(day) && !referencesOn.isAfter(day) && (leftOn == null || day.isBefore(leftOn));
    }
}
