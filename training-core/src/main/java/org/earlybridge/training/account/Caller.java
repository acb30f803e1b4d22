package org.earlybridge.training.account;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.audit.Mark;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking. The door fills it once per request, from the database, so a role taken away is gone with the next
 * request; until then, and when nobody signed in, it is anonymous.
 */
@RequestScoped
public class Caller {

    private boolean atTheDoor;
    private String reference = "no-request";
    private @Nullable Known known;
    private @Nullable Instant provedByMailAt;

    /** Marks a request from outside, known or not, with the reference that its errors and its trail carry. */
    public void arrive(String reference) {
        this.atTheDoor = true;
        this.reference = reference;
    }

    public void become(Known known) {
        this.known = known;
    }

    /** The account's mailbox was opened at that moment, by a link that only the mailbox had. */
    public void provedByMailAt(Instant moment) {
        this.provedByMailAt = moment;
    }

    public Optional<Instant> provedByMailAt() {
        return Optional.ofNullable(provedByMailAt);
    }

    public boolean isFromOutside() {
        return atTheDoor;
    }

    public boolean isSignedIn() {
        return known != null;
    }

    public Optional<Known> known() {
        return Optional.ofNullable(known);
    }

    /** Whoever is signed in, for verbs that only they reach. */
    public Known me() {
        return known().orElseThrow(() -> new NotAllowed("what needs an account", false));
    }

    public Optional<AccountId> account() {
        return known().map(Known::account);
    }

    public Optional<PersonId> person() {
        return known().map(Known::person);
    }

    public Set<Role> roles() {
        return standings().stream()
                .map(Standing::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }

    public Set<Standing> standings() {
        return known == null ? Set.of() : known.standings();
    }

    /** Every council in which the caller has the role. */
    public Set<AuthorityId> authorities(Role role) {
        return standings().stream()
                .filter(standing -> standing.role() == role)
                .map(Standing::authority)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The caller's council; empty for nobody, and for those who act in more than one. */
    public Optional<AuthorityId> authority() {
        return only(standings().stream().map(Standing::authority).distinct().toList());
    }

    /** The setting the caller acts for; empty for those at none or at more than one. */
    public Optional<ProviderId> provider() {
        return only(standings().stream()
                .map(Standing::provider)
                .flatMap(provider -> Optional.ofNullable(provider).stream())
                .distinct()
                .toList());
    }

    /** Every setting at which the caller has one of the roles. */
    public Set<ProviderId> providers(Set<Role> roles) {
        return standings().stream()
                .filter(standing -> roles.contains(standing.role()))
                .flatMap(standing -> Optional.ofNullable(standing.provider()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For rows of a council: another council's row is not there. */
    public void mustStandIn(AuthorityId authority, Role role) {
        if (!authorities(role).contains(authority)) {
            throw new NotFound("a row of " + authority);
        }
    }

    /** For rows of a setting: another setting's row is not there. */
    public void mustSpeakFor(ProviderId provider) {
        if (standings().stream().noneMatch(standing -> provider.equals(standing.provider()))) {
            throw new NotFound("a row of setting " + provider.value());
        }
    }

    public String reference() {
        return reference;
    }

    public Mark mark() {
        return new Mark(account().map(AccountId::value).orElse(null), reference);
    }

    private static <T> Optional<T> only(List<T> all) {
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
}
