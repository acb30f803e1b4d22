package org.earlybridge.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.authority.Authority;

/** The councils whose training is on offer today. */
@Named
@RequestScoped
public class Councils {

    @Inject
    private Authorities authorities;

    @Inject
    private Clock clock;

    public List<String> getNames() {
        return authorities.on(LocalDate.now(clock)).stream()
                .map(Authority::name)
                .toList();
    }
}
