package org.earlybridge.training.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.setting.ProviderId;
import org.jspecify.annotations.Nullable;

/** A standing as stored. */
@Entity
@Table(name = "account_role")
class AccountRole {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_role_seq")
    @SequenceGenerator(name = "account_role_seq", sequenceName = "account_role_seq", allocationSize = 50)
    private long id;

    @SuppressWarnings("UnusedVariable") // Account.roles is mapped by it
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "authority_id")
    private String authority;

    @Column(name = "provider_id")
    private @Nullable Long provider;

    protected AccountRole() {}

    AccountRole(Account account, Standing standing) {
        this.account = account;
        this.role = standing.role();
        this.authority = standing.authority().code();
        this.provider = standing.provider() == null ? null : standing.provider().value();
    }

    Standing standing() {
        return new Standing(role, new AuthorityId(authority), provider == null ? null : new ProviderId(provider));
    }
}
