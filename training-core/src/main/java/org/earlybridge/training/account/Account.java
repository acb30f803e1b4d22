package org.earlybridge.training.account;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.account.password.PasswordHash;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A log-in. It is opened with an address that proved itself by a mail, and signs in by mail link for as long as it has no
 * password. It belongs to no council: what it may do where stands in its roles. The stamp is part of every session; a new
 * password raises it and so ends the sessions that began before. A closed account signs in no more and is kept for the trail.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private long id;

    private String name;
    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private @Nullable String password;

    @Column(name = "person_id")
    private @Nullable Long person;

    private int stamp;
    private boolean demo;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    private Set<AccountRole> roles = new LinkedHashSet<>();

    protected Account() {}

    private Account(String name, EmailAddress email, @Nullable PersonId person, boolean demo, Instant openedAt) {
        this.name = name;
        this.email = email.text();
        this.emailKey = email.key();
        this.person = person == null ? null : person.value();
        this.demo = demo;
        this.openedAt = openedAt;
    }

    public static Account open(String name, EmailAddress email, @Nullable PersonId person, Instant openedAt) {
        return new Account(name, email, person, false, openedAt);
    }

    /** One that everyone knows the password of: a server that is no demo refuses to start beside it. */
    public static Account openForDemo(String name, EmailAddress email, @Nullable PersonId person, Instant openedAt) {
        return new Account(name, email, person, true, openedAt);
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public String name() {
        return name;
    }

    public int stamp() {
        return stamp;
    }

    public Optional<PasswordHash> password() {
        return Optional.ofNullable(password).map(PasswordHash::parse);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isDemo() {
        return demo;
    }

    /** Ends every session that began before. */
    public void changePassword(PasswordHash chosen) {
        password = chosen.text();
        stamp++;
    }

    /** The same password in a stronger form; nobody is signed out by it. */
    public void strengthenPassword(PasswordHash same) {
        password = same.text();
    }

    public void take(Standing standing) {
        if (standings().contains(standing)) {
            return;
        }
        roles.add(new AccountRole(this, standing));
    }

    public Set<Standing> standings() {
        return roles.stream().map(AccountRole::standing).collect(Collectors.toUnmodifiableSet());
    }

    public Known known() {
        return new Known(id(), name, email(), person == null ? null : new PersonId(person), standings());
    }

    /** As an administrator of those councils may see it: roles elsewhere are not hers to know. */
    AccountLine lineFor(Collection<AuthorityId> councils) {
        return new AccountLine(
                id(),
                name,
                email(),
                standings().stream()
                        .filter(standing -> councils.contains(standing.authority()))
                        .collect(Collectors.toUnmodifiableSet()),
                openedAt,
                Optional.ofNullable(closedAt));
    }
}
