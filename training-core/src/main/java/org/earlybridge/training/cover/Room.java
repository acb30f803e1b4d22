package org.earlybridge.training.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.earlybridge.training.setting.ProviderId;

/** A room of a setting, or a childminder's home, with the ages it is meant for in whole months, both ends included. */
@Entity
@Table(name = "room")
public class Room {

    @Id
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

    @Version
    private long version;

    protected Room() {}

    public RoomId id() {
        return new RoomId(id);
    }

    public ProviderId provider() {
        return new ProviderId(providerId);
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
