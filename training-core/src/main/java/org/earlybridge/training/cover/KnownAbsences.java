package org.earlybridge.training.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.earlybridge.training.cover.AwayAlready.Away;
import org.earlybridge.training.setting.ProviderId;

/** Asks everyone who keeps places who is away already. */
@ApplicationScoped
class KnownAbsences {

    private final Iterable<AwayAlready> sources;

    protected KnownAbsences() {
        this(List.of());
    }

    @Inject
    KnownAbsences(@Any Instance<AwayAlready> sources) {
        this.sources = sources;
    }

    KnownAbsences(List<AwayAlready> sources) {
        this.sources = sources;
    }

    List<Away> of(ProviderId setting, LocalDate first, LocalDate last) {
        List<Away> away = new ArrayList<>();
        sources.forEach(source -> away.addAll(source.of(setting, first, last)));
        return away;
    }
}
