package org.earlybridge.training.planning.proposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.TrainerId;
import org.earlybridge.training.place.VenueId;
import org.jspecify.annotations.Nullable;

/** One of the dates a search proposed; once published it knows the course date it became. */
@Entity
@Table(name = "date_proposal")
class DateProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "date_proposal_seq")
    @SequenceGenerator(name = "date_proposal_seq", sequenceName = "date_proposal_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "date_search_id")
    private long search;

    private int ordinal;

    @Column(name = "venue_id")
    private @Nullable Long venueId;

    @Column(name = "trainer_id")
    private long trainerId;

    @Column(name = "cohort_id")
    private @Nullable Long cohortId;

    @Version
    private long version;

    @OneToMany(
            mappedBy = "proposal",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("ordinal")
    private List<ProposedSession> sessions = new ArrayList<>();

    @OneToMany(
            mappedBy = "proposal",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("ordinal")
    private List<ProposedPerson> people = new ArrayList<>();

    protected DateProposal() {}

    DateProposal(DateSearch search, int ordinal, Proposal proposal) {
        this.authorityId = search.council().code();
        this.search = search.id().value();
        this.ordinal = ordinal;
        this.venueId = proposal.candidate().venue().map(VenueId::value).orElse(null);
        this.trainerId = proposal.candidate().trainer().value();
        proposal.candidate()
                .slots()
                .forEach(slot -> sessions.add(new ProposedSession(this, sessions.size() + 1, slot)));
        proposal.people().forEach(answer -> people.add(new ProposedPerson(this, people.size() + 1, answer)));
    }

    String authorityId() {
        return authorityId;
    }

    long search() {
        return search;
    }

    int ordinal() {
        return ordinal;
    }

    Proposal proposal() {
        return new Proposal(
                new Candidate(
                        sessions.stream().map(ProposedSession::slot).toList(),
                        Optional.ofNullable(venueId).map(VenueId::new),
                        new TrainerId(trainerId)),
                people.stream().map(ProposedPerson::answer).toList());
    }

    Optional<CohortId> published() {
        return Optional.ofNullable(cohortId).map(CohortId::new);
    }

    void become(CohortId date) {
        if (cohortId != null) {
            throw new IllegalStateException("this proposal is published already");
        }
        cohortId = date.value();
    }
}
