package org.earlybridge.training.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;
import org.jspecify.annotations.Nullable;

/** A district of one of the two councils, or of a neighbour. */
@Entity
@Table(name = "district")
public class District {

    @Id
    private String code;

    private String name;

    @Column(name = "authority_id")
    private @Nullable String authorityId;

    protected District() {}

    public DistrictCode code() {
        return new DistrictCode(code);
    }

    public String name() {
        return name;
    }

    /** The council by default; empty for a neighbour. Which council a setting belongs to stands on the setting. */
    public Optional<AuthorityId> council() {
        return Optional.ofNullable(authorityId).map(AuthorityId::new);
    }
}
