package org.earlybridge.training.cover.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.earlybridge.training.cover.count.Standing.Reason;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Award;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.rulebook.Rule;
import org.earlybridge.training.cover.rulebook.Rules;
import org.earlybridge.training.workforce.EmploymentRole;

/** Who counts towards the ratios on a day, and at what level. Asked once for each person and day. */
public final class WhoCounts {

    private static final int STUDIES_FOR_TEACHER_STATUS = 7;

    private final Rules rules;
    private final LocalDate day;

    public WhoCounts(Rules rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
    }

    public Standing of(Adult adult) {
        List<Reason> reasons = new ArrayList<>();
        boolean any = adult.firstAid().map(aid -> aid.isValidOn(day)).orElse(false);
        boolean full = any && adult.firstAid().orElseThrow().kind() == FirstAid.Kind.FULL;
        boolean usable = adult.is(Trait.CHECKED);
        boolean counts = countsByHead(adult, any, reasons);
        if (!counts) {
            return new Standing(false, 0, false, any && usable, full && usable, reasons);
        }
        int studied = levelOfStudies(adult);
        int level = Math.max(studied, levelOfAward(adult, any, reasons));
        boolean mayBeLevel3 = level == 2 && mayRiseByExperience(adult, any, reasons);
        return new Standing(true, level, mayBeLevel3, any, full, reasons);
    }

    /** Codes of the rules that decided whether she counts by head, whichever way they decided. */
    public Set<String> rulesOfHeads(Adult adult) {
        Set<String> codes =
                new TreeSet<>(List.of("C-DBS", "C-DIRECT", ageRule(adult).code()));
        if (isLearning(adult.role())) {
            codes.addAll(List.of("C-TRPFA", adult.role() == EmploymentRole.APPRENTICE ? "C-APP" : "C-LTP"));
        }
        return codes;
    }

    /** And at what level. */
    public Set<String> rulesOfLevels(Adult adult) {
        Set<String> codes = new TreeSet<>();
        if (levelOfStudies(adult) > 0) {
            codes.add("C-BELOW");
        }
        adult.award()
                .filter(award -> !award.awarded().isAfter(day))
                .ifPresentOrElse(award -> rulesOf(award, adult, codes), () -> codes.add("C-UNQ"));
        return codes;
    }

    private void rulesOf(Award award, Adult adult, Set<String> codes) {
        if (mustHoldFirstAid(award)) {
            codes.add("C-PFA3M");
        }
        if (award.level() == 2) {
            return;
        }
        if (adult.is(Trait.EXPERIENCE_ROUTE)) {
            codes.add("C-EBR");
        } else if (award.level() >= rules.the("C-L6").count()) {
            codes.add("C-L6");
        } else if (needsEnglish(award)) {
            codes.add("C-ENG");
        }
    }

    private Rule ageRule(Adult adult) {
        boolean apprentice = adult.role() == EmploymentRole.APPRENTICE;
        return apprentice && rules.has("C-APP") ? rules.the("C-APP") : rules.the("C-AGE");
    }

    private boolean countsByHead(Adult adult, boolean anyFirstAid, List<Reason> reasons) {
        int before = reasons.size();
        if (!adult.is(Trait.CHECKED)) {
            reasons.add(new Reason("C-DBS", "checks and references are not done"));
        }
        if (adult.is(Trait.ONE_TO_ONE) && rules.has("C-1TO1")) {
            reasons.add(new Reason("C-1TO1", "paid to be with one child"));
        }
        Rule age = ageRule(adult);
        if (adult.ageOn(day) < age.count()) {
            reasons.add(new Reason(age.code(), "under " + age.count()));
        }
        if (isLearning(adult.role())) {
            learnersReasons(adult, anyFirstAid, reasons);
        }
        return reasons.size() == before;
    }

    private void learnersReasons(Adult adult, boolean anyFirstAid, List<Reason> reasons) {
        if (adult.role() == EmploymentRole.STUDENT && !adult.is(Trait.LONG_TERM_PLACEMENT)) {
            reasons.add(new Reason("C-LTP", "on a short placement"));
        }
        if (!adult.is(Trait.COMPETENT)) {
            String code = adult.role() == EmploymentRole.APPRENTICE ? "C-APP" : "C-LTP";
            reasons.add(new Reason(code, "not yet found competent and responsible"));
        }
        if (rules.has("C-TRPFA") && !anyFirstAid) {
            reasons.add(new Reason("C-TRPFA", "still learning, and without first aid in date"));
        }
    }

    private static boolean isLearning(EmploymentRole role) {
        return role == EmploymentRole.APPRENTICE || role == EmploymentRole.STUDENT || role == EmploymentRole.VOLUNTEER;
    }

    /** One level below what she studies; studying for teacher status counts at level 3. */
    private int levelOfStudies(Adult adult) {
        boolean studies = adult.role() == EmploymentRole.APPRENTICE || adult.role() == EmploymentRole.STUDENT;
        int level = adult.studying().orElse(0);
        if (!studies || level < 3 || !rules.has("C-BELOW")) {
            return 0;
        }
        return level >= STUDIES_FOR_TEACHER_STATUS ? 3 : 2;
    }

    private int levelOfAward(Adult adult, boolean anyFirstAid, List<Reason> reasons) {
        Award award = adult.award().orElse(null);
        if (award == null || award.awarded().isAfter(day)) {
            return 0;
        }
        if (mustHoldFirstAid(award) && !anyFirstAid && !isNew(adult)) {
            reasons.add(new Reason("C-PFA3M", "level " + award.level() + " does not count without first aid in date"));
            return 0;
        }
        if (award.level() == 2) {
            return 2;
        }
        if (adult.is(Trait.EXPERIENCE_ROUTE)) {
            return 2;
        }
        if (award.level() >= rules.the("C-L6").count()) {
            if (adult.is(Trait.LEVEL6_APPROVED)) {
                return 6;
            }
            reasons.add(new Reason("C-L6", "level 6 is not on the list"));
            return 3;
        }
        Optional<String> subject = lacks(adult, award);
        subject.ifPresent(lacking ->
                reasons.add(new Reason("C-ENG", "level 3 without level 2 " + lacking + " counts at level 2")));
        return subject.isPresent() ? 2 : 3;
    }

    private Optional<String> lacks(Adult adult, Award award) {
        if (needsEnglish(award) && !adult.is(Trait.ENGLISH2)) {
            return Optional.of("English");
        }
        return needsMathematics(award) && adult.is(Trait.NO_MATHS2) ? Optional.of("mathematics") : Optional.empty();
    }

    private boolean mustHoldFirstAid(Award award) {
        return award.level() <= 3
                && rules.find("C-PFA3M")
                        .flatMap(Rule::since)
                        .map(since -> !award.awarded().isBefore(since))
                        .orElse(false);
    }

    /** In her first months, the last day excluded. */
    private boolean isNew(Adult adult) {
        int months = rules.the("C-PFA3M").count();
        return adult.employedSince()
                .map(since -> day.isBefore(since.plusMonths(months)))
                .orElse(false);
    }

    /** When it is not known when she began, the day of the award must do. */
    private boolean needsEnglish(Award award) {
        LocalDate begun = award.begun().orElse(award.awarded());
        return rules.find("C-ENG")
                .flatMap(Rule::since)
                .map(since -> !begun.isBefore(since))
                .orElse(false);
    }

    /** Mathematics too, on the days on which the rule asked for two subjects. */
    public boolean needsMathematics(Award award) {
        boolean level3 = award.level() >= 3 && award.level() < rules.the("C-L6").count();
        return level3 && needsEnglish(award) && rules.the("C-ENG").number().orElse(1) > 1;
    }

    private boolean mayRiseByExperience(Adult adult, boolean anyFirstAid, List<Reason> reasons) {
        boolean byRoute = adult.is(Trait.EXPERIENCE_ROUTE)
                && adult.award().map(award -> award.level() >= 3).orElse(false)
                && rules.has("C-EBR");
        if (byRoute && !anyFirstAid) {
            reasons.add(new Reason("C-EBR", "the experience-based route counts at level 3 only with first aid"));
        }
        return byRoute && anyFirstAid;
    }
}
