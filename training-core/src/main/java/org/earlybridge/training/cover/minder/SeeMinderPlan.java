package org.earlybridge.training.cover.minder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.JudgeRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.ReleaseDay;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/** What going to a course comes to for a childminder's house, told to herself alone. Nothing is stored. */
@ApplicationScoped
public class SeeMinderPlan {

    private static final int SUNDAY = 6;

    @Inject
    private OwnHome ownHome;

    @Inject
    private JudgeRelease judgeRelease;

    @Inject
    private TermsOfMinders termsOfMinders;

    @Inject
    private Clock clock;

    protected SeeMinderPlan() {}

    /** @param goers herself, perhaps with those who work with her */
    @Transactional
    @AllowedTo(Role.CHILDMINDER)
    public MinderPlan of(ProviderId id, Collection<PersonId> goers, List<Meeting> meetings) {
        Provider home = ownHome.toSee(id);
        Release release = judgeRelease.of(home, goers, meetings);
        List<MinderTerms> terms =
                termsOfMinders.of(id).stream().map(KeptTerms::terms).toList();
        List<MinderDay> days = release.days().stream()
                .flatMap(day -> MinderTree.of(day).stream())
                .toList();
        Optional<MinderDay> first = days.stream().filter(MinderDay::closes).findFirst();
        return new MinderPlan(
                home.name(),
                LocalDate.now(clock),
                !release.days().isEmpty(),
                days,
                ClosingCost.of(days, day -> on(terms, day).flatMap(MinderTerms::fee)),
                first.flatMap(day -> on(terms, day.day())).or(() -> on(terms, LocalDate.now(clock))),
                first.map(day -> instead(home, day, release)).orElse(List.of()));
    }

    private static Optional<MinderTerms> on(List<MinderTerms> latestFirst, LocalDate day) {
        return latestFirst.stream().filter(terms -> !terms.from().isAfter(day)).findFirst();
    }

    private List<OtherTime> instead(Provider home, MinderDay closing, Release release) {
        LocalDate monday = closing.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<LocalDate> taught = release.days().stream().map(ReleaseDay::day).toList();
        StaffedDay asked = release.days().stream()
                .filter(day -> day.day().equals(closing.day()))
                .findFirst()
                .orElseThrow()
                .verdict()
                .day();
        List<StaffedDay> week = judgeRelease.asItStands(home, monday, monday.plusDays(SUNDAY)).stream()
                .filter(day -> !taught.contains(day.day()))
                .filter(day -> day.day().isAfter(LocalDate.now(clock)))
                .map(day -> day.verdict().day())
                .toList();
        return Elsewhere.of(closing, asked, week);
    }
}
