package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.earlybridge.training.workforce.PersonId;

/** Which days of a course date are short of somebody, and which offers mend them. Nothing is said of what was not tried. */
@ApplicationScoped
class TryOffers {

    private static final int FARTHEST_MILES = 25;
    private static final int MOST_TRIED = 40;
    private static final Comparator<Near> NEAREST_THEN_CHEAPEST = Comparator.comparing(Near::distance)
            .thenComparing(near -> near.offer().hourPence())
            .thenComparing(near -> near.offer().id().value());

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

    private record Near(CoverOffer offer, Distance distance) {}

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
        if (toCome.isEmpty()) {
            return List.of();
        }
        return judgeRelease.party(setting, Party.of(need.going()), toCome, false).together().days().stream()
                .filter(day -> day.colour() == Colour.RED)
                .flatMap(day ->
                        brokenIn(day).stream().map(span -> new Shortage(Hours.of(day.day(), span), day.sentence())))
                .toList();
    }

    /** One at a time; those that do not mend the day, or come too late for it, are left out. Nearest first, then cheapest. */
    List<Tried> mending(Provider setting, CourseNeed need, Shortage gap, List<CoverOffer> open) {
        Map<Near, Stint> choices = new LinkedHashMap<>();
        near(setting, gap, open).forEach(near -> choices.put(near, workers.stint(near.offer(), gap.hours())));
        return judgeRelease
                .withCover(
                        setting,
                        Party.of(need.going()),
                        meetingsOn(need, gap.hours().day()),
                        choices)
                .entrySet()
                .stream()
                .filter(one -> isLawful(one.getValue()))
                .map(one -> new Tried(one.getKey().offer(), one.getKey().distance(), gap.hours(), one.getValue()))
                .toList();
    }

    /** Her own setting without her for these hours; empty when she is in training, or lent, at that time already. */
    Optional<Release> without(Provider lender, PersonId person, Hours hours) {
        Meeting away = hours.asMeeting();
        return judgeRelease.isAway(lender, person, away)
                ? Optional.empty()
                : Optional.of(judgeRelease.of(lender, List.of(person), List.of(away)));
    }

    /** What nobody could measure is not lawful either. */
    static boolean isLawful(Release release) {
        return release.colour() != Colour.RED && release.worst().isPresent();
    }

    private List<Near> near(Provider setting, Shortage gap, List<CoverOffer> open) {
        return open.stream()
                .filter(offer -> offer.hours().day().equals(gap.hours().day()))
                .map(offer -> new Near(offer, ways.between(offer, setting)))
                .filter(near -> near.distance().compareTo(Distance.ofMiles(FARTHEST_MILES)) <= 0)
                .filter(near -> covers(near.offer(), near.distance(), gap))
                .filter(near -> workers.isReady(near.offer()))
                .sorted(NEAREST_THEN_CHEAPEST)
                .limit(MOST_TRIED)
                .toList();
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
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        int from = broken.stream().mapToInt(Span::from).min().orElseThrow();
        int to = broken.stream().mapToInt(Span::to).max().orElseThrow();
        return Span.inDay(from, Math.min(to, Span.DAY - 1));
    }
}
