package org.earlybridge.training.cover;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.EmploymentId;

/** Some children and adults leave the premises for a part of a day. Children by date of birth and number. */
@SuppressWarnings("UnusedVariable") // the council is read by the database alone
@Entity
@Table(name = "outing")
public class PlannedOuting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outing_seq")
    @SequenceGenerator(name = "outing_seq", sequenceName = "outing_seq", allocationSize = 50)
    private long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "provider_id")
    private long providerId;

    private String place;

    private LocalDate day;

    private LocalTime starts;

    private LocalTime ends;

    @OneToMany(mappedBy = "outing", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<OutingParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "outing", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<OutingAdult> adults = new ArrayList<>();

    protected PlannedOuting() {}

    public PlannedOuting(Provider own, Plan plan) {
        this.authorityId = own.council().code();
        this.providerId = own.id().value();
        this.place = plan.place();
        this.day = plan.day();
        this.starts = plan.from();
        this.ends = plan.to();
        plan.children().forEach(party -> parties.add(new OutingParty(authorityId, this, party)));
        plan.adults().forEach(adult -> adults.add(new OutingAdult(authorityId, this, adult)));
    }

    /** So many children of one date of birth, out of one room. */
    public record Party(RoomId room, LocalDate born, int count) {}

    /** Where to, when, and who goes. */
    public record Plan(
            String place,
            LocalDate day,
            LocalTime from,
            LocalTime to,
            List<Party> children,
            Collection<EmploymentId> adults) {

        public Plan {
            children = List.copyOf(children);
            adults = List.copyOf(adults);
        }

        public boolean overlaps(Plan other) {
            return day.equals(other.day) && from.isBefore(other.to) && other.from.isBefore(to);
        }
    }

    public long id() {
        return id;
    }

    public ProviderId provider() {
        return new ProviderId(providerId);
    }

    public Plan plan() {
        return new Plan(
                place,
                day,
                starts,
                ends,
                parties.stream().map(OutingParty::party).toList(),
                adults.stream().map(OutingAdult::employment).toList());
    }
}
