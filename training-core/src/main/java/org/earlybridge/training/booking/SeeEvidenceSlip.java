package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.setting.Providers;

/** A council holds a slip that it was shown beside what was kept. */
@ApplicationScoped
public class SeeEvidenceSlip {

    @Inject
    private CoverSlips slips;

    @Inject
    private Providers providers;

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    protected SeeEvidenceSlip() {}

    /** Empty for a number that nobody made, and for a setting of another council. */
    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public Optional<EvidenceSlip> with(String number) {
        return slips.with(number, caller.authorities(Role.COORDINATOR))
                .map(slip -> view(
                        slip,
                        providers.names(List.of(slip.setting())).getOrDefault(slip.setting(), ""),
                        accounts.names(List.of(slip.madeBy()))));
    }

    static EvidenceSlip view(CoverSlip slip, String setting, Map<AccountId, String> names) {
        return new EvidenceSlip(
                slip.number(),
                setting,
                slip.madeAt(),
                names.getOrDefault(slip.madeBy(), ""),
                slip.digest(),
                slip.isAsItWasMade(),
                slip.lines());
    }
}
