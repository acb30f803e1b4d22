package org.earlybridge.training.account.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.listing.Page;
import org.earlybridge.training.listing.Slice;

/** An administrator reads the trail of her councils. */
@ApplicationScoped
public class ReadTrail {

    @Inject
    private TrailLists lists;

    @Inject
    private Caller caller;

    protected ReadTrail() {}

    ReadTrail(TrailLists lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @Transactional
    @AllowedTo(Role.ADMIN)
    public Page<TrailLine> ofMyCouncils(Slice<TrailLine.Column> slice) {
        Set<AuthorityId> mine = caller.authorities(Role.ADMIN);
        return new Page<>(lists.page(mine, slice), lists.count(mine, slice));
    }
}
