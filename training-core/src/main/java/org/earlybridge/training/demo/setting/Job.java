package org.earlybridge.training.demo.setting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody does at a setting. Begins plain; each verb adds what is special. */
record Job(
        String title,
        String role,
        LocalDate started,
        boolean manager,
        boolean deputy,
        boolean safeguardingLead,
        int weeklyMinutes,
        @Nullable Integer studyingLevel,
        boolean schoolTeacher,
        boolean babyExperienced,
        boolean soleChargeAgreed) {

    static Job of(String title, String role, LocalDate started, int weeklyMinutes) {
        return new Job(title, role, started, false, false, false, weeklyMinutes, null, false, false, false);
    }

    Job managing() {
        return new Job(
                title,
                role,
                started,
                true,
                deputy,
                true,
                weeklyMinutes,
                studyingLevel,
                schoolTeacher,
                babyExperienced,
                soleChargeAgreed);
    }

    Job deputising() {
        return new Job(
                title,
                role,
                started,
                manager,
                true,
                true,
                weeklyMinutes,
                studyingLevel,
                schoolTeacher,
                babyExperienced,
                soleChargeAgreed);
    }

    Job alsoLeadingSafeguarding() {
        return new Job(
                title,
                role,
                started,
                manager,
                deputy,
                true,
                weeklyMinutes,
                studyingLevel,
                schoolTeacher,
                babyExperienced,
                soleChargeAgreed);
    }

    Job studying(int level) {
        return new Job(
                title,
                role,
                started,
                manager,
                deputy,
                safeguardingLead,
                weeklyMinutes,
                level,
                schoolTeacher,
                babyExperienced,
                soleChargeAgreed);
    }

    Job teaching() {
        return new Job(
                title,
                role,
                started,
                manager,
                deputy,
                safeguardingLead,
                weeklyMinutes,
                studyingLevel,
                true,
                babyExperienced,
                soleChargeAgreed);
    }

    Job usedToBabies() {
        return new Job(
                title,
                role,
                started,
                manager,
                deputy,
                safeguardingLead,
                weeklyMinutes,
                studyingLevel,
                schoolTeacher,
                true,
                soleChargeAgreed);
    }

    Job maybeAlone() {
        return new Job(
                title,
                role,
                started,
                manager,
                deputy,
                safeguardingLead,
                weeklyMinutes,
                studyingLevel,
                schoolTeacher,
                babyExperienced,
                true);
    }
}
