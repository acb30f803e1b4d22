package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.cover.JudgeRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.Party;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.ReleaseDay;
import org.earlybridge.training.cover.Stint;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.place.Distance;
import org.earlybridge.training.setting.Provider;

/** Which days of a course date are short of somebody, and which offers mend them. Nothing is said of what was not tried. */
@ApplicationScoped
class TryOffers {

    private static final int FARTHEST_MILES = 25;
    private static final int MOST_TRIED = 40;

    @Inject
    private Workers workers;

    @Inject
    private Ways ways;

    @Inject
    private Cohorts cohorts;

    @Inject
    private JudgeRelease judgeRelease;

    protected TryOffers() {}

    /** An offer with how far it is, the hours it would be wanted for, and the day as it would be. */
    record Tried(CoverOffer offer, Distance distance, Hours wanted, Release release) {}

    /** A red day and the hours in which it is. */
    record Shortage(Hours hours, String sentence) {}

    /** The sessions of one day. */
    List<Meeting> meetingsOn(CourseNeed need, LocalDate day) {
        return cohorts.with(need.date()).stream()
                .flatMap(date -> date.sessions().stream())
                .filter(session -> session.day().equals(day))
                .map(Meeting::of)
                .toList();
    }

    /** From today on, in order. */
    List<Shortage> shortDays(Provider setting, CourseNeed need, LocalDate today) {
        List<Meeting> toCome = cohorts.with(need.date()).stream()
                .flatMap(date -> date.sessions().stream())
                .filter(session -> !session.day().isBefore(today))
                .map(Meeting::of)
                .toList();
        return judgeRelease.party(setting, Party.of(need.going()), toCome, false).together().days().stream()
                .filter(day -> day.colour() == Colour.RED)
                .flatMap(day ->
                        brokenIn(day).stream().map(span -> new Shortage(Hours.of(day.day(), span), day.sentence())))
                .toList();
    }

    /** One at a time; those that do not mend the day, or come too late for it, are left out. Nearest first, then cheapest. */
    List<Tried> mending(Provider setting, CourseNeed need, Shortage gap, List<CoverOffer> open) {
        Map<CoverOffer, Distance> near = near(setting, gap, open);
        Map<CoverOffer, Stint> choices = new LinkedHashMap<>();
        near.keySet().forEach(offer -> choices.put(offer, workers.stint(offer, gap.hours())));
        Map<CoverOffer, Release> releases = judgeRelease.withCover(
                setting, Party.of(need.going()), meetingsOn(need, gap.hours().day()), choices);
        return near.entrySet().stream()
                .map(one -> new Tried(
                        one.getKey(), one.getValue(), gap.hours(), Objects.requireNonNull(releases.get(one.getKey()))))
                .filter(tried -> isLawful(tried.release()))
                .toList();
    }

    /** What nobody could measure is not lawful either. */
    static boolean isLawful(Release release) {
        return release.colour() != Colour.RED && release.worst().isPresent();
    }

    private Map<CoverOffer, Distance> near(Provider setting, Shortage gap, List<CoverOffer> open) {
        Map<CoverOffer, Distance> distances = new LinkedHashMap<>();
        open.stream()
                .filter(offer -> offer.hours().day().equals(gap.hours().day()))
                .forEach(offer -> distances.put(offer, ways.between(offer, setting)));
        Map<CoverOffer, Distance> near = new LinkedHashMap<>();
        distances.entrySet().stream()
                .filter(one -> one.getValue().compareTo(Distance.ofMiles(FARTHEST_MILES)) <= 0)
                .filter(one -> covers(one.getKey(), one.getValue(), gap))
                .filter(one -> workers.isReady(one.getKey()))
                .sorted(Map.Entry.<CoverOffer, Distance>comparingByValue()
                        .thenComparing(one -> one.getKey().hourPence())
                        .thenComparing(one -> one.getKey().id().value(), Comparator.naturalOrder()))
                .limit(MOST_TRIED)
                .forEach(one -> near.put(one.getKey(), one.getValue()));
        return near;
    }

    private boolean covers(CoverOffer offer, Distance distance, Shortage gap) {
        Span wanted = gap.hours().span();
        return ways.left(offer, distance)
                .map(Hours::span)
                .filter(left -> left.from() <= wanted.from() && wanted.to() <= left.to())
                .isPresent();
    }

    private static Optional<Span> brokenIn(ReleaseDay day) {
        List<Span> broken = day.verdict().broken().stream()
                .map(said -> said.finding().span())
                .toList();
        OptionalInt from = starts(broken).min();
        OptionalInt to = broken.stream().mapToInt(Span::to).max();
        return from.isPresent() && to.isPresent()
                ? Span.inDay(from.getAsInt(), Math.min(to.getAsInt(), Span.DAY - 1))
                : Optional.empty();
    }

    private static IntStream starts(List<Span> spans) {
        return spans.stream().mapToInt(Span::from);
    }
}
