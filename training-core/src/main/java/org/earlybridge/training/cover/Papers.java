package org.earlybridge.training.cover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earlybridge.training.cover.count.Standing;
import org.earlybridge.training.cover.count.WhoCounts;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Award;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.rulebook.RuleBook;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.Qualification;
import org.earlybridge.training.workforce.RequirementCode;

/** One person's qualifications and certificates, put on her for a day. What she only says she holds does not count. */
record Papers(List<Qualification> qualifications, List<Certificate> certificates) {

    private static final RequirementCode FULL = new RequirementCode("PFA-FULL");
    private static final RequirementCode EMERGENCY = new RequirementCode("PFA-EMERG");
    private static final RequirementCode BABIES = new RequirementCode("BABY");
    private static final RequirementCode SAFEGUARDING = new RequirementCode("SG-DSL");
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    static final Papers NONE = new Papers(List.of(), List.of());

    Adult putOn(Adult bare, LocalDate day) {
        Adult adult = firstAid(day).map(bare::with).orElse(bare);
        adult = holds(BABIES, day) ? adult.with(Trait.BABY_TRAINED) : adult;
        adult = holds(SAFEGUARDING, day) ? adult.with(Trait.SAFEGUARDING_TRAINED) : adult;
        return withBestAward(adult, day);
    }

    private boolean holds(RequirementCode code, LocalDate day) {
        return proofs(code).anyMatch(certificate -> certificate.isValidOn(day));
    }

    /** The one that counts highest on the day. */
    private Adult withBestAward(Adult adult, LocalDate day) {
        WhoCounts whoCounts = new WhoCounts(RuleBook.current().on(day, false), day);
        return qualifications.stream()
                .map(qualification -> with(adult, qualification))
                .max(Comparator.comparingInt((Adult qualified) -> rank(whoCounts.of(qualified)))
                        .thenComparingInt(
                                qualified -> qualified.award().map(Award::level).orElse(0)))
                .orElse(adult);
    }

    private static int rank(Standing standing) {
        return 2 * standing.level() + (standing.mayBeLevel3() ? 1 : 0);
    }

    private static Adult with(Adult adult, Qualification held) {
        Adult qualified = adult.with(new Award(held.level(), held.awarded(), held.begun()));
        qualified = held.hasEnglish2() ? qualified.with(Trait.ENGLISH2) : qualified;
        qualified = held.isLevel6Approved() ? qualified.with(Trait.LEVEL6_APPROVED) : qualified;
        return held.route() == Qualification.Route.EXPERIENCE ? qualified.with(Trait.EXPERIENCE_ROUTE) : qualified;
    }

    /** A full one in date, else an emergency one in date, else the last full one, which may be renewed. */
    private Optional<FirstAid> firstAid(LocalDate day) {
        return last(FULL, FirstAid.Kind.FULL, day)
                .filter(aid -> aid.isValidOn(day))
                .or(() -> last(EMERGENCY, FirstAid.Kind.EMERGENCY, day).filter(aid -> aid.isValidOn(day)))
                .or(() -> last(FULL, FirstAid.Kind.FULL, day))
                .or(() -> last(EMERGENCY, FirstAid.Kind.EMERGENCY, day));
    }

    private Optional<FirstAid> last(RequirementCode code, FirstAid.Kind kind, LocalDate day) {
        return proofs(code)
                .filter(certificate -> !certificate.issued().isAfter(day))
                .map(certificate -> new FirstAid(kind, certificate.validTo().orElse(FOR_EVER)))
                .max(Comparator.comparing(FirstAid::validTo));
    }

    private Stream<Certificate> proofs(RequirementCode code) {
        return certificates.stream()
                .filter(certificate -> certificate.proves().equals(code))
                .filter(certificate -> certificate.kind() != Certificate.Kind.STATED);
    }
}
