package org.earlybridge.training.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.training.workforce.RequirementCode;

/** Certificates sorted by whose they are and what they prove. Of several the one that lasts longest counts, then the newest. */
final class Papers {

    private static final Comparator<Certificate> BEST_LAST =
            Comparator.comparing(Papers::lastDay).thenComparing(Certificate::issued);

    private record Key(PersonId person, RequirementCode requirement) {}

    private final Map<Key, Certificate> best = new HashMap<>();

    private Papers(Collection<Certificate> all) {
        for (Certificate paper : all) {
            best.merge(new Key(paper.person(), paper.proves()), paper, Papers::better);
        }
    }

    /** Those that existed on the day. */
    static Papers of(List<Certificate> all, LocalDate day) {
        return new Papers(
                all.stream().filter(paper -> !paper.issued().isAfter(day)).toList());
    }

    Optional<Certificate> of(PersonId person, RequirementCode requirement) {
        return Optional.ofNullable(best.get(new Key(person, requirement)));
    }

    private static Certificate better(Certificate one, Certificate other) {
        return BEST_LAST.compare(one, other) >= 0 ? one : other;
    }

    private static LocalDate lastDay(Certificate paper) {
        return paper.validTo().orElse(LocalDate.MAX);
    }
}
