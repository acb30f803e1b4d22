package org.earlybridge.training.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A council for as long as it exists: both its first and its last day count as its own. */
@Entity
@Table(name = "authority")
public class Authority {

    @Id
    private String id;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected Authority() {}

    public AuthorityId id() {
        return new AuthorityId(id);
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
