package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.JudgeRelease;
import org.earlybridge.training.cover.ReleaseDay;
import org.earlybridge.training.setting.ProviderId;

/** How a setting's week stands by the rules, with those away who have a place. Empty when no rooms or no rota are known. */
@ApplicationScoped
public class SeeWeek {

    private static final int DAYS = 7;

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private JudgeRelease judgeRelease;

    protected SeeWeek() {}

    @Transactional
    @AllowedTo({Role.MANAGER, Role.CHILDMINDER})
    public List<ReleaseDay> of(ProviderId id, LocalDate monday) {
        return judgeRelease.asItStands(ownHouse.toSee(id), monday, monday.plusDays(DAYS - 1L));
    }
}
