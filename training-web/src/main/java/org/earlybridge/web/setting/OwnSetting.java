package org.earlybridge.web.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** By name. */
    List<Provider> all() {
        return caller.standings().stream()
                .filter(standing -> standing.role() == Role.MANAGER)
                .map(Standing::provider)
                .flatMap(Stream::ofNullable)
                .distinct()
                .flatMap(id -> providers.with(id).stream())
                .sorted(Comparator.comparing(Provider::name))
                .toList();
    }

    Provider chosen() {
        List<Provider> all = all();
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
