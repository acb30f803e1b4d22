package org.earlybridge.web.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.web.session.ThisRequest;

/** The setting a manager looks at: her own, or of several the one the address names. */
@RequestScoped
class OwnSetting {

    @Inject
    private Caller caller;

    @Inject
    private Providers providers;

    @Inject
    private ThisRequest request;

    protected OwnSetting() {}

    /** Those she manages, by name. */
    List<Provider> all() {
        return all(EnumSet.of(Role.MANAGER));
    }

    private List<Provider> all(Set<Role> roles) {
        return caller.standings().stream()
                .filter(standing -> roles.contains(standing.role()))
                .map(Standing::provider)
                .flatMap(Stream::ofNullable)
                .distinct()
                .flatMap(id -> providers.with(id).stream())
                .sorted(Comparator.comparing(Provider::name))
                .toList();
    }

    Provider chosen() {
        return chosen(all());
    }

    /** Also a childminder's own. */
    Provider chosenOrHome() {
        return chosen(all(EnumSet.of(Role.MANAGER, Role.CHILDMINDER)));
    }

    private Provider chosen(List<Provider> all) {
        Optional<Provider> named = request.number("setting")
                .flatMap(id -> all.stream()
                        .filter(setting -> setting.id().value() == id)
                        .findFirst());
        if (request.has("setting") && named.isEmpty()) {
            throw new NotFound("setting " + request.parameter("setting"));
        }
        return named.or(() -> all.stream().findFirst()).orElseThrow(() -> new NotFound("a setting of the caller"));
    }
}
