package org.earlybridge.training.planning.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.planning.proposal.Proposal.Answer;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody who could come on a proposed date, or could not and why. */
@Entity
@Table(name = "proposed_person")
class ProposedPerson {

    static final int LONGEST_REASON = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proposed_person_seq")
    @SequenceGenerator(name = "proposed_person_seq", sequenceName = "proposed_person_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @SuppressWarnings("UnusedVariable") // whose it is
    @ManyToOne(optional = false)
    @JoinColumn(name = "date_proposal_id")
    private DateProposal proposal;

    @SuppressWarnings("UnusedVariable") // by which its rows are put in order
    private int ordinal;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "provider_id")
    private long providerId;

    private @Nullable LocalDate due;
    private @Nullable String reason;

    protected ProposedPerson() {}

    ProposedPerson(DateProposal proposal, int ordinal, Answer answer) {
        this.authorityId = proposal.authorityId();
        this.proposal = proposal;
        this.ordinal = ordinal;
        this.personId = answer.person().value();
        this.providerId = answer.setting().value();
        this.due = answer.due().orElse(null);
        this.reason = answer.reason().map(ProposedPerson::shortened).orElse(null);
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 3) + "...";
    }

    Answer answer() {
        return new Answer(
                new PersonId(personId),
                new ProviderId(providerId),
                Optional.ofNullable(due),
                Optional.ofNullable(reason));
    }
}
