package org.earlybridge.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.booking.RedPlace;
import org.earlybridge.training.cover.CheckRelease;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.web.cover.FixLinks;
import org.earlybridge.web.cover.Meetings;
import org.earlybridge.web.cover.VerdictView;

/** The worst day of a red place as it stands now: its verdict and its picture. */
@RequestScoped
public class RedPlaceDay {

    @Inject
    private CheckRelease checkRelease;

    @Inject
    private FindCohorts findCohorts;

    @Inject
    private Clock clock;

    private Optional<VerdictView> verdict = Optional.empty();
    private String sentence = "";

    protected RedPlaceDay() {}

    /** Asked once, however often the page wants to know. */
    RedPlaceDay of(RedPlace place) {
        if (sentence.isEmpty()) {
            FoundDate date = findCohorts
                    .date(place.date())
                    .orElseThrow(
                            () -> new NotFound("course date " + place.date().value()));
            Release now = checkRelease
                    .party(place.setting(), place.going(), Meetings.toCome(date, LocalDate.now(clock)))
                    .together();
            sentence = now.sentence().isEmpty() ? "The course is over." : now.sentence();
            verdict = now.worst().map(day -> new VerdictView(day, FixLinks.toDatesOf(date.course())));
        }
        return this;
    }

    public boolean isMeasured() {
        return verdict.isPresent();
    }

    public String getSentence() {
        return sentence;
    }

    public VerdictView getVerdict() {
        return verdict.orElseThrow();
    }
}
