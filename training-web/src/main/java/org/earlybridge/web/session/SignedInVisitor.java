package org.earlybridge.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.Providers;

/** The caller, as the frame of a page shows her. */
@RequestScoped
class SignedInVisitor implements Visitor {

    @Inject
    private Caller caller;

    @Inject
    private Authorities authorities;

    @Inject
    private Providers providers;

    @Override
    public boolean isSignedIn() {
        return caller.isSignedIn();
    }

    @Override
    public String name() {
        return caller.known().map(Known::name).orElse("");
    }

    @Override
    public String actsFor() {
        return caller.provider()
                .flatMap(providers::with)
                .map(Provider::name)
                .or(() -> caller.authority().flatMap(authorities::with).map(Authority::name))
                .orElse(caller.standings().isEmpty() ? "" : "Both councils");
    }

    @Override
    public Set<String> roles() {
        return caller.roles().stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
