package org.earlybridge.training.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earlybridge.training.cover.AwayAlready.Away;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.setting.ProviderId;

/** Asks everyone who keeps agreements who comes and who is lent. Somebody who trains meanwhile cannot be cover. */
@ApplicationScoped
class KnownStints {

    private final Iterable<LentStaff> sources;
    private final KnownAbsences absences;

    protected KnownStints() {
        this(List.of(), new KnownAbsences());
    }

    @Inject
    KnownStints(@Any Instance<LentStaff> sources, KnownAbsences absences) {
        this.sources = sources;
        this.absences = absences;
    }

    KnownStints(List<LentStaff> sources, KnownAbsences absences) {
        this.sources = sources;
        this.absences = absences;
    }

    Stints of(ProviderId setting, LocalDate first, LocalDate last) {
        List<Stint> coming = new ArrayList<>();
        sources.forEach(source -> coming.addAll(source.comingTo(setting, first, last)));
        return new Stints(withoutTraining(coming, first, last), leaving(setting, first, last));
    }

    List<Stint> leaving(ProviderId setting, LocalDate first, LocalDate last) {
        List<Stint> leaving = new ArrayList<>();
        sources.forEach(source -> leaving.addAll(source.leaving(setting, first, last)));
        return leaving;
    }

    /** What is left of each when her own training at her employer's is taken out. */
    private List<Stint> withoutTraining(List<Stint> coming, LocalDate first, LocalDate last) {
        Map<ProviderId, List<Away>> away = new HashMap<>();
        coming.stream()
                .flatMap(stint -> stint.lender().stream())
                .distinct()
                .forEach(lender -> away.put(lender, absences.of(lender, first, last)));
        return coming.stream()
                .flatMap(stint -> stint.lender()
                        .map(away::get)
                        .map(known -> left(stint, known))
                        .orElseGet(() -> Stream.of(stint)))
                .toList();
    }

    private static Stream<Stint> left(Stint stint, List<Away> known) {
        List<Span> training = known.stream()
                .filter(one -> one.person().equals(stint.person())
                        && one.meeting().day().equals(stint.day()))
                .map(one -> Span.of(one.meeting().starts(), one.meeting().ends()))
                .toList();
        return stint.there().without(training).stream().map(stint::during);
    }
}
