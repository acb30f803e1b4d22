package org.earlybridge.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.authority.Authority;

/** The councils somebody holds a role in, and the one of them that the page shows. */
@RequestScoped
public class OwnCouncils {

    @Inject
    private Caller caller;

    @Inject
    private Authorities authorities;

    @Inject
    private ThisRequest request;

    protected OwnCouncils() {}

    /** By name. */
    public List<Authority> as(Role role) {
        return caller.authorities(role).stream()
                .flatMap(council -> authorities.with(council).stream())
                .sorted(Comparator.comparing(Authority::name))
                .toList();
    }

    /** The one the address names, otherwise the first. */
    public Authority chosen(Role role) {
        List<Authority> mine = as(role);
        String named = request.parameter("council");
        Optional<Authority> chosen = mine.stream()
                .filter(council -> council.id().code().equals(named))
                .findFirst();
        if (!named.isEmpty() && chosen.isEmpty()) {
            throw new NotFound("council " + named);
        }
        return chosen.or(() -> mine.stream().findFirst()).orElseThrow(() -> new NotFound("a council of the caller"));
    }
}
