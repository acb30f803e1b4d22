package org.earlybridge.training.cover;

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

/** Children of one date of birth who go on an outing. */
@SuppressWarnings("UnusedVariable") // the council and the outing are read by the database alone
@Entity
@Table(name = "outing_party")
class OutingParty {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outing_party_seq")
    @SequenceGenerator(name = "outing_party_seq", sequenceName = "outing_party_seq", allocationSize = 50)
    private long id;

    @Column(name = "authority_id")
    private String authorityId;

    @ManyToOne
    @JoinColumn(name = "outing_id")
    private PlannedOuting outing;

    @Column(name = "room_id")
    private long roomId;

    private LocalDate born;

    @Column(name = "head_count")
    private int headCount;

    protected OutingParty() {}

    OutingParty(String council, PlannedOuting outing, PlannedOuting.Party party) {
        this.authorityId = council;
        this.outing = outing;
        this.roomId = party.room().value();
        this.born = party.born();
        this.headCount = party.count();
    }

    PlannedOuting.Party party() {
        return new PlannedOuting.Party(new RoomId(roomId), born, headCount);
    }
}
