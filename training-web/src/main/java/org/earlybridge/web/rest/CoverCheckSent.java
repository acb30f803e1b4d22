package org.earlybridge.web.rest;

import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.cover.day.Beside;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Premises.LevelTests;
import org.earlybridge.training.setting.MixedAges;
import org.earlybridge.training.setting.ProviderKind;
import org.earlybridge.training.workforce.EmploymentRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One day of a setting as a program sends it. Times are of the clock in London; nothing of it is kept. */
@Schema(name = "CoverCheckSent")
public record CoverCheckSent(
        LocalDate date,
        Setting setting,
        List<Room> rooms,
        List<Adult> adults,

        @Schema(description = "One, or a list; left out, the day is checked as it is.") @Nullable
        List<Absence> absence,

        @Nullable List<Outing> outings) {

    @Schema(name = "CoverSettingSent")
    public record Setting(
            ProviderKind kind,

            @Schema(example = "08:00") String opens,

            @Schema(example = "18:00") String closes,

            @Schema(description = "GROUPED unless said.") @Nullable
            MixedAges mixedAges,

            @Schema(description = "2 unless said, 1 for a childminder.") @Nullable
            Long minAdultsOnPremises,

            @Schema(
                    description = "AGE_GROUP unless said: hard for each age group on the premises, a caution for a"
                            + " single room. ROOM: hard in every room.")
            @Nullable
            LevelTests qualificationTests) {}

    @Schema(name = "CoverRoomSent")
    public record Room(
            String id, List<Children> children, @Nullable List<Times> meals) {}

    @Schema(name = "CoverChildrenSent")
    public record Children(
            LocalDate born,
            long count,
            String from,
            String to,

            @Schema(
                    description =
                            "At a childminder's only, as she has recorded it: SCHOOL (four or older, at school, there"
                                    + " around the school day or in the holidays), or an exception to the three and the one:"
                                    + " SIBLING, OWN or CONTINUITY.")
            @Nullable
            Beside beside) {}

    @Schema(name = "CoverTimesSent")
    public record Times(String from, String to) {}

    @Schema(name = "CoverAdultSent")
    public record Adult(
            String id,

            @Schema(description = "Null: a float, who may stand in any one room at a time.") @Nullable
            String room,

            String from,
            String to,
            @Nullable LocalDate born,
            @Nullable LocalDate employedSince,

            @Schema(description = "STAFF unless said.") @Nullable
            EmploymentRole role,

            @Nullable Qualification qualification,
            @Nullable Certificate pfa,
            @Nullable Boolean babyTrained,
            @Nullable Boolean babyExperienced,
            @Nullable Boolean manager,
            @Nullable Boolean deputy,
            @Nullable Boolean safeguardingLead,
            @Nullable Long studyingLevel,

            @Schema(description = "EXPERIENCE for the experience-based route.") @Nullable
            String route,

            @Nullable Boolean level6Approved,
            @Nullable Boolean english2,

            @Schema(description = "In pence.") @Nullable Long hourlyCost,

            @Schema(description = "Left out, breaks are not looked at.") @Nullable
            Long breakMinutes,

            @Nullable Boolean parentalPermission,
            @Nullable Boolean schoolTeacher,
            @Nullable Boolean longTermPlacement,

            @Schema(description = "Paid to be with one child: does not count for others.") @Nullable
            Boolean oneToOne,

            @Schema(
                    description =
                            "False where it is known that she lacks level 2 mathematics, which level 3 needed until"
                                    + " 3 January 2024.")
            @Nullable
            Boolean maths2,

            @Schema(description = "Of a childminder: her training as safeguarding lead is in date.") @Nullable
            Boolean safeguardingTrained,

            @Schema(description = "true unless said.") @Nullable
            Boolean competent,

            @Schema(description = "true unless said.") @Nullable
            Boolean checked) {}

    @Schema(name = "CoverQualificationSent")
    public record Qualification(
            @Schema(description = "0, or 2 to 8.") long level,

            @Schema(description = "Needed from level 2 on.") @Nullable
            LocalDate awarded,

            @Schema(description = "Where it is known: a level 3 begun before September 2014 needs no English.")
            @Nullable
            LocalDate begun) {}

    @Schema(name = "CoverCertificateSent")
    public record Certificate(
            FirstAid.Kind kind,

            @Schema(description = "The last valid day.") LocalDate validTo) {}

    @Schema(name = "CoverAbsenceSent")
    public record Absence(
            String adult,
            List<Times> sessions,

            @Schema(description = "IN_PERSON unless said.") @Nullable
            SessionMode mode,

            @Schema(description = "Each way; 0 unless said, and never online.") @Nullable
            Long travelMinutes,

            @Schema(description = "Each way; 0 unless said.") @Nullable
            Long bufferMinutes) {}

    @Schema(name = "CoverOutingSent")
    public record Outing(List<Party> children, List<String> adults, String from, String to) {}

    @Schema(name = "CoverPartySent")
    public record Party(
            @Schema(description = "Null: out of whichever room has them.") @Nullable
            String room,

            LocalDate born,
            long count) {}
}
