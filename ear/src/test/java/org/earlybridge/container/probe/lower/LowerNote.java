package org.earlybridge.container.probe.lower;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "lower_note")
public class LowerNote {

    @Id
    private String id;

    protected LowerNote() {}

    LowerNote(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
