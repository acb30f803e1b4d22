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
import java.time.LocalTime;
import org.earlybridge.training.planning.proposal.Candidate.Slot;
import org.jspecify.annotations.Nullable;

/** When one session of a proposed date would be. */
@Entity
@Table(name = "proposed_session")
class ProposedSession {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proposed_session_seq")
    @SequenceGenerator(name = "proposed_session_seq", sequenceName = "proposed_session_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @SuppressWarnings("UnusedVariable") // whose it is
    @ManyToOne(optional = false)
    @JoinColumn(name = "date_proposal_id")
    private DateProposal proposal;

    @SuppressWarnings("UnusedVariable") // by which its rows are put in order
    private int ordinal;

    private LocalDate day;
    private LocalTime starts;
    private LocalTime ends;

    protected ProposedSession() {}

    ProposedSession(DateProposal proposal, int ordinal, Slot slot) {
        this.authorityId = proposal.authorityId();
        this.proposal = proposal;
        this.ordinal = ordinal;
        this.day = slot.day();
        this.starts = slot.starts();
        this.ends = slot.ends();
    }

    Slot slot() {
        return new Slot(day, starts, ends);
    }
}
