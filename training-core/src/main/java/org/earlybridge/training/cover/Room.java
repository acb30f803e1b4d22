package org.earlybridge.training.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.jspecify.annotations.Nullable;

/** A room of a setting, or a childminder's home, with the ages it is meant for in whole months, both ends included. */
@Entity
@Table(name = "room")
public class Room {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "room_seq")
    @SequenceGenerator(name = "room_seq", sequenceName = "room_seq", allocationSize = 50)
    private long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "provider_id")
    private long providerId;

    private String name;

    @Column(name = "list_order")
    private int listOrder;

    private int capacity;

    @Column(name = "from_months")
    private int fromMonths;

    @Column(name = "to_months")
    private int toMonths;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Version
    private long version;

    protected Room() {}

    public Room(Provider setting, RoomPlan plan, int listOrder) {
        this.authorityId = setting.council().code();
        this.providerId = setting.id().value();
        this.listOrder = listOrder;
        this.name = plan.name();
        this.capacity = plan.capacity();
        this.fromMonths = plan.fromMonths();
        this.toMonths = plan.toMonths();
    }

    public void change(RoomPlan plan) {
        this.name = plan.name();
        this.capacity = plan.capacity();
        this.fromMonths = plan.fromMonths();
        this.toMonths = plan.toMonths();
    }

    /** From that day on; what was there before stays known. */
    public void close(LocalDate from) {
        this.closedOn = from;
    }

    public void reopen() {
        this.closedOn = null;
    }

    public boolean isOpenOn(LocalDate day) {
        return closedOn == null || day.isBefore(closedOn);
    }

    public RoomId id() {
        return new RoomId(id);
    }

    public ProviderId provider() {
        return new ProviderId(providerId);
    }

    public RoomPlan plan() {
        return new RoomPlan(name, capacity, fromMonths, toMonths);
    }

    public int listOrder() {
        return listOrder;
    }

    public String name() {
        return name;
    }

    public int capacity() {
        return capacity;
    }

    public int fromMonths() {
        return fromMonths;
    }

    public int toMonths() {
        return toMonths;
    }
}
