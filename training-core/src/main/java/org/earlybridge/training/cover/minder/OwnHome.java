package org.earlybridge.training.cover.minder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;

/** A childminder's own house; what she earns there is nobody else's business, not even her assistant's. */
@ApplicationScoped
class OwnHome {

    @Inject
    private Providers providers;

    @Inject
    private Caller caller;

    protected OwnHome() {}

    Provider toSee(ProviderId id) {
        if (!caller.providers(EnumSet.of(Role.CHILDMINDER)).contains(id)) {
            throw new NotFound("the childminder " + id.value());
        }
        return providers
                .with(id)
                .filter(home -> home.kind().isChildminder())
                .orElseThrow(() -> new NotFound("the childminder " + id.value()));
    }

    /** Until the commit nobody else writes beside it. */
    Provider toChange(ProviderId id) {
        Provider home = toSee(id);
        providers.hold(id);
        return home;
    }
}
