package org.earlybridge.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.web.session.OwnCouncils;
import org.earlybridge.web.session.ThisRequest;

/** The councils whose rules somebody may look at, and for which of them she signs. */
@RequestScoped
class RuleCouncils {

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private ThisRequest request;

    protected RuleCouncils() {}

    /** By name. */
    List<Authority> all() {
        return Stream.of(Role.COORDINATOR, Role.ADMIN)
                .flatMap(role -> ownCouncils.as(role).stream())
                .collect(Collectors.toMap(Authority::id, one -> one, (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Authority::name))
                .toList();
    }

    /** The one the address names, otherwise the first. */
    Authority chosen() {
        String named = request.parameter("council");
        return all().stream()
                .filter(council -> named.isEmpty() || council.id().code().equals(named))
                .findFirst()
                .orElseThrow(() -> new NotFound("council " + named));
    }

    boolean signsFor(Authority council) {
        return ownCouncils.as(Role.COORDINATOR).stream()
                .anyMatch(own -> own.id().equals(council.id()));
    }
}
