package org.earlybridge.training.demo.row;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** One record for each table, in an order in which no row refers to a later table. A missing column keeps its default. */
public final class Rows {

    private Rows() {}

    public record Course(
            String code,
            String title,
            String family,
            String summary,
            String whoFor,
            String outcomes,
            String shape,
            int taughtMinutes,
            @Nullable Integer renewMonths,
            @Nullable String renewBasis,
            @Nullable String accreditation,
            @Nullable String countsTowards,
            boolean openToChildminders,
            @Nullable String narrowingReason,
            String keywords,
            String searchWords) {}

    public record CourseRequirement(String courseCode, String requirementCode) {}

    public record Provider(
            long id,
            String authorityId,
            String kind,
            String payerClass,
            String name,
            String urn,
            String postcode,
            String districtCode,
            double latitude,
            double longitude,
            boolean positionApproximate,
            LocalTime opens,
            LocalTime closes,
            boolean termTimeOnly,
            String mixedAges,
            int minAdults,
            LocalDate registeredOn) {}

    public record ProviderDistrict(long providerId, String authorityId, String districtCode) {}

    public record Person(long id, String givenName, String familyName, LocalDate born, String email) {}

    public record Employment(
            long id,
            String authorityId,
            long personId,
            long providerId,
            String jobTitle,
            String role,
            LocalDate started,
            boolean manager,
            boolean deputy,
            boolean safeguardingLead,
            int contractMinutes,
            @Nullable Integer studyingLevel,
            boolean schoolTeacher,
            boolean babyExperienced,
            boolean soleChargeAgreed) {}

    public record Qualification(
            long id,
            long personId,
            int level,
            String title,
            @Nullable LocalDate begun,
            LocalDate awarded,
            boolean english2,
            boolean level6Approved) {}

    public record Certificate(
            long id,
            long personId,
            String requirementCode,
            String kind,
            LocalDate issued,
            @Nullable LocalDate validTo,
            String source) {}

    public record Venue(
            long id,
            String kind,
            String name,
            String address,
            String town,
            String postcode,
            String districtCode,
            double latitude,
            double longitude,
            boolean positionApproximate,
            int capacity,
            boolean stepFree,
            @Nullable String parking,
            @Nullable String busNote) {}

    public record Term(long id, String authorityId, String name, LocalDate firstDay, LocalDate lastDay) {}

    public record Closure(
            long id,
            String authorityId,
            @Nullable Long providerId,
            String kind,
            String name,
            LocalDate firstDay,
            LocalDate lastDay) {}

    public record Room(
            long id,
            String authorityId,
            long providerId,
            String name,
            int listOrder,
            int capacity,
            int fromMonths,
            int toMonths) {}

    public record BookedChildren(
            long id,
            String authorityId,
            long roomId,
            int weekday,
            LocalDate born,
            int headCount,
            LocalTime arrives,
            LocalTime leaves,
            LocalDate firstDay) {}

    public record Shift(
            long id,
            String authorityId,
            long employmentId,
            @Nullable Long roomId,
            int weekday,
            LocalTime starts,
            LocalTime ends,
            int breakMinutes,
            LocalDate firstDay) {}

    public record Trainer(
            long id,
            String name,
            @Nullable String organisation,
            @Nullable Long personId) {}

    public record Cohort(
            long id,
            String authorityId,
            String courseCode,
            String reference,
            String status,
            int capacity,
            LocalDateTime opensAt,
            LocalDateTime closesAt,
            LocalDate firstDay,
            LocalDate lastDay,
            int sessionCount,
            String mode,
            boolean eveningsOnly,
            boolean weekendsOnly,
            boolean weekdayDaytime,
            @Nullable Long venueId) {}

    public record Session(
            long id,
            String authorityId,
            long cohortId,
            int ordinal,
            LocalDate day,
            LocalTime starts,
            LocalTime ends,
            String mode,
            @Nullable Long venueId,
            @Nullable Long trainerId) {}

    public record Fund(
            String code,
            String authorityId,
            String name,
            long budgetPence,
            long leftPence,
            LocalDate firstDay,
            LocalDate lastDay,
            String purpose) {}

    public record Seller(
            long id,
            String book,
            LocalDate firstDay,
            String name,
            String address,
            String town,
            String postcode,
            String vatNumber,
            String email,
            String telephone,
            String accountName,
            String sortCode,
            String accountNumber,
            int daysToPay,
            boolean sample) {}

    public record VatStanding(long providerId, String authorityId, LocalDate firstDay, boolean oneBody) {}

    public record Tariff(String versionNumber, String title, LocalDate validFrom, boolean invented) {}

    public record TariffBand(String versionNumber, int daysBefore, int percentOfOwn) {}

    public record TariffWaiver(String versionNumber, String waiver) {}

    public record TariffRule(
            String versionNumber,
            int listOrder,
            String kind,
            @Nullable Long pence,
            @Nullable Integer percentMore,
            @Nullable Integer overMinutes,
            @Nullable Integer fewerThanStaff,
            @Nullable String family,
            @Nullable String fundCode) {}

    public record TariffRuleClass(String versionNumber, int listOrder, String payerClass) {}

    public record TariffRuleDistrict(String versionNumber, int listOrder, String districtCode) {}

    public record Quote(
            long id,
            String authorityId,
            long cohortId,
            String homeId,
            long providerId,
            long accountId,
            String versionNumber,
            long fullPence,
            long totalPence,
            LocalDate firstDay,
            @Nullable LocalDate freeUntil,
            LocalDateTime madeAt,
            LocalDateTime validUntil) {}

    public record QuoteAttendee(
            long quoteId,
            String authorityId,
            int listOrder,
            long personId,
            String payerClass,
            long fullPence,
            long payerPence) {}

    public record QuoteLine(
            long quoteId,
            String authorityId,
            int listOrder,
            long personId,
            String paidBy,
            @Nullable String funderId,
            @Nullable String fundCode,
            long pence,
            String lineText,
            String reason) {}

    /** Confirmed. */
    public record Booking(
            long id,
            String authorityId,
            String homeAuthorityId,
            String reference,
            String basket,
            long cohortId,
            long providerId,
            long accountId,
            long quoteId,
            String status,
            int party,
            long fullPence,
            long paysPence,
            @Nullable LocalDate freeUntil,
            int draws,
            String payBy,
            @Nullable String purchaseOrder,
            LocalDateTime madeAt,
            LocalDateTime holdUntil,
            int extensions,
            boolean offered,
            LocalDateTime confirmedAt,
            int calendarSequence) {}

    public record BookedPlace(
            long id, String authorityId, long bookingId, long cohortId, long personId, String state, int live) {}
}
