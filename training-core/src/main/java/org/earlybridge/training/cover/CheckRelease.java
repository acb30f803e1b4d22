package org.earlybridge.training.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.PersonId;

/** A manager, a childminder or her council's coordinator asks whether somebody can be spared. Nothing is stored. */
@ApplicationScoped
public class CheckRelease {

    @Inject
    private Providers providers;

    @Inject
    private JudgeRelease judgeRelease;

    @Inject
    private Caller caller;

    protected CheckRelease() {}

    CheckRelease(Providers providers, JudgeRelease judgeRelease, Caller caller) {
        this.providers = providers;
        this.judgeRelease = judgeRelease;
        this.caller = caller;
    }

    /** One person's sessions, or several people's of the same setting at once. */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER, Role.PRACTITIONER, Role.COORDINATOR})
    public Release of(ProviderId setting, Collection<PersonId> goers, List<Meeting> meetings) {
        return judgeRelease.of(mayBeAskedAbout(setting), goers, meetings);
    }

    /** Each of several dates by itself and without fixes, to find one that suits. */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER, Role.PRACTITIONER, Role.COORDINATOR})
    public <K> Map<K, Release> each(ProviderId setting, Collection<PersonId> goers, Map<K, List<Meeting>> choices) {
        return judgeRelease.each(mayBeAskedAbout(setting), Party.of(goers), choices);
    }

    /** All of them at once, with fixes, and because of whom it is red. */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER, Role.PRACTITIONER, Role.COORDINATOR})
    public PartyRelease party(ProviderId setting, Collection<PersonId> goers, List<Meeting> meetings) {
        return judgeRelease.party(mayBeAskedAbout(setting), Party.of(goers), meetings, true);
    }

    /** Which two of these, at most, could go instead of one of them so that nothing is red. */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Map<PersonId, Colour> instead(
            ProviderId setting,
            Collection<PersonId> goers,
            PersonId stays,
            Collection<PersonId> choice,
            List<Meeting> meetings) {
        return judgeRelease.instead(mayBeAskedAbout(setting), Party.of(goers), stays, choice, meetings);
    }

    private Provider mayBeAskedAbout(ProviderId id) {
        Provider setting = providers.with(id).orElseThrow(() -> new NotFound("setting " + id.value()));
        if (!caller.authorities(Role.COORDINATOR).contains(setting.council())) {
            caller.mustSpeakFor(id);
        }
        return setting;
    }
}
