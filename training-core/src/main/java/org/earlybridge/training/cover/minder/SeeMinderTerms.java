package org.earlybridge.training.cover.minder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.setting.ProviderId;

/** What a childminder has said about her fee, her notice and funded hours, the latest first. */
@ApplicationScoped
public class SeeMinderTerms {

    @Inject
    private OwnHome ownHome;

    @Inject
    private TermsOfMinders terms;

    protected SeeMinderTerms() {}

    @Transactional
    @AllowedTo(Role.CHILDMINDER)
    public List<MinderTerms> of(ProviderId home) {
        return terms.of(ownHome.toSee(home).id()).stream().map(KeptTerms::terms).toList();
    }
}
