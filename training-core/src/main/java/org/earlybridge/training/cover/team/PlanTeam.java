package org.earlybridge.training.cover.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.JudgeRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.PersonId;

/** A manager asks how a whole team can take a course. Nothing is stored; everything is read once and tried in memory. */
@ApplicationScoped
public class PlanTeam {

    /** About half a second for a large nursery. */
    public static final int USUAL_TRIES = 300;

    public static final int MOST_TRIES = 3000;

    @Inject
    private Providers providers;

    @Inject
    private JudgeRelease judgeRelease;

    @Inject
    private Caller caller;

    protected PlanTeam() {}

    /** @param dates the ones liked best first */
    @Transactional
    @AllowedTo(Role.MANAGER)
    public TeamPlan of(ProviderId id, List<PersonId> people, List<TeamDate> dates, int tries) {
        caller.mustSpeakFor(id);
        Provider setting = providers.with(id).orElseThrow(() -> new NotFound("setting " + id.value()));
        List<Meeting> meetings =
                dates.stream().flatMap(date -> date.meetings().stream()).toList();
        if (meetings.isEmpty() || people.isEmpty()) {
            return new TeamPlan(
                    List.of(),
                    people.stream()
                            .map(person -> new TeamPlan.Left(person, "There is no date to choose from."))
                            .toList(),
                    0,
                    true);
        }
        return new TeamQuestion(judgeRelease.known(setting, meetings), people, dates)
                .answered(Math.min(tries, MOST_TRIES));
    }
}
