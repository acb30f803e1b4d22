package org.earlybridge.web.rest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earlybridge.training.cover.check.Measure;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.verdict.Change;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.cover.verdict.CoverVerdict;
import org.earlybridge.training.cover.verdict.Grade;
import org.earlybridge.training.cover.verdict.Said;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The verdict about a day that was sent. */
@Schema(name = "CoverCheck")
public record CoverCheckAnswer(
        @Schema(description = "GREEN lawful; AMBER lawful with a caution; RED unlawful without a fix.")
        Colour verdict,

        // the rules in force on that day; the server takes an annotated "ruleset" for a setter and describes nothing at
        // all
        String ruleset,

        @Schema(description = "Changes with every change of the rule book.")
        String ruleBook,

        List<Away> away,
        List<Broken> broken,
        List<Broken> cautions,

        @Schema(description = "Cheapest first; each one, applied, turns the verdict green or amber.")
        List<FixAnswer> fixes,

        @Schema(description = "What tempts and does not do.")
        List<String> notEnough,

        List<String> stillFine,

        @Schema(description = "What no check can see, for whoever asks to look to; empty when there is nothing.")
        String lookTo,

        @Schema(
                description =
                        "Rules used here that no officer of the caller's council has yet compared with their source.")
        List<String> unverified,

        String sentence) {

    @Schema(name = "CoverAway")
    public record Away(String adult, String from, String to) {}

    @Schema(name = "CoverBroken")
    public record Broken(
            String rule,

            @Schema(description = "Null when it is about the whole premises.") @Nullable
            String room,

            String from,
            String to,
            int need,
            int have,
            String sentence) {}

    @Schema(name = "CoverFix")
    public record FixAnswer(
            Change.Kind kind,

            @Schema(description = "Of a cover worker, at least; 0 is any adult.") @Nullable
            Long level,

            @Schema(description = "Of a cover worker, or to be renewed.")
            FirstAid.@Nullable Kind pfa,

            @Schema(description = "Of a cover worker: used to babies and trained in their care.")
            boolean babyTrained,

            boolean schoolTeacher,
            @Nullable String room,

            @Schema(description = "Whom it is about, where it is about one of those sent.") @Nullable
            String adult,

            @Schema(description = "Whose first aid is renewed before the day.")
            List<RenewalAnswer> renewals,

            @Nullable String from,
            @Nullable String to,

            @Schema(description = "In pence; null when it is not known.") @Nullable
            Long cost,

            String currency,

            @Schema(description = "The verdict once it is applied.")
            Colour becomes,

            String sentence) {}

    @Schema(name = "CoverRenewal")
    public record RenewalAnswer(String adult, FirstAid.Kind pfa) {}

    static CoverCheckAnswer of(CoverVerdict verdict) {
        return new CoverCheckAnswer(
                verdict.colour(),
                verdict.ruleset(),
                verdict.seal(),
                verdict.away().stream()
                        .map(away -> new Away(away.adult(), from(away.span()), to(away.span())))
                        .toList(),
                verdict.broken().stream().map(CoverCheckAnswer::broken).toList(),
                verdict.cautions().stream().map(CoverCheckAnswer::broken).toList(),
                verdict.fixes().stream()
                        .map(fix -> fix(fix.change(), fix.cost(), fix.becomes(), fix.sentence()))
                        .toList(),
                verdict.notEnough(),
                verdict.stillFine(),
                verdict.lookTo(),
                verdict.unverified(),
                verdict.sentence());
    }

    private static Broken broken(Said said) {
        Measure measure = said.finding().measure();
        Span span = said.finding().span();
        return new Broken(
                measure.rule(),
                measure.room().orElse(null),
                from(span),
                to(span),
                measure.need(),
                measure.have(),
                said.sentence());
    }

    private static FixAnswer fix(Change change, OptionalInt cost, Colour becomes, String sentence) {
        Optional<Grade> grade = change.grade();
        return new FixAnswer(
                change.kind(),
                grade.map(needed -> (long) needed.level()).orElse(null),
                firstAid(change),
                grade.map(needed -> needed.is(Trait.BABY_TRAINED)).orElse(false),
                grade.map(needed -> needed.is(Trait.SCHOOL_TEACHER)).orElse(false),
                change.room().orElse(null),
                change.adult().orElse(null),
                change.renewals().stream()
                        .map(renewal -> new RenewalAnswer(renewal.adult(), renewal.kind()))
                        .toList(),
                change.span().map(CoverCheckAnswer::from).orElse(null),
                change.span().map(CoverCheckAnswer::to).orElse(null),
                cost.isPresent() ? (long) cost.getAsInt() : null,
                "GBP",
                becomes,
                sentence);
    }

    private static FirstAid.@Nullable Kind firstAid(Change change) {
        boolean full = change.grade().map(Grade::fullFirstAid).orElse(false);
        return full
                ? FirstAid.Kind.FULL
                : change.renewals().stream()
                        .map(Change.Renewal::kind)
                        .findFirst()
                        .orElse(null);
    }

    private static String from(Span span) {
        return Span.clock(span.from());
    }

    private static String to(Span span) {
        return Span.clock(span.to());
    }
}
