package org.earlybridge.container.probe.upper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "upper_note")
public class UpperNote {

    @Id
    private String id;

    protected UpperNote() {}

    UpperNote(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
