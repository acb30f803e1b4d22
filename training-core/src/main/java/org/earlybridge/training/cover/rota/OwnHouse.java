package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.cover.CoverChanges;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;

/** The setting its manager, or a childminder for herself, may look at and change. Another's is not there. */
@ApplicationScoped
class OwnHouse {

    @Inject
    private Providers providers;

    @Inject
    private Caller caller;

    @Inject
    private Trail trail;

    @Inject
    private CoverChanges changes;

    @Inject
    private Clock clock;

    protected OwnHouse() {}

    Provider toSee(ProviderId id) {
        if (!caller.providers(EnumSet.of(Role.MANAGER, Role.CHILDMINDER)).contains(id)) {
            throw new NotFound("the rota of setting " + id.value());
        }
        return providers.with(id).orElseThrow(() -> new NotFound("setting " + id.value()));
    }

    /** Until the commit nobody else changes the same house, nor books for it. */
    Provider toChange(ProviderId id) {
        Provider own = toSee(id);
        providers.hold(id);
        return own;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Into the trail; and places of the setting's people have to be checked again. */
    void tell(Provider setting, String what, String before, String after) {
        changes.noteAt(setting.id());
        trail.tell(
                caller.mark(),
                Deed.of(what, "provider", setting.id().value())
                        .in(setting.council().code())
                        .changing(before.isEmpty() ? null : before, after.isEmpty() ? null : after));
    }
}
