package org.earlybridge.training.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.listing.Page;
import org.earlybridge.training.listing.Slice;

/** An administrator looks through the log-ins of her councils. */
@ApplicationScoped
public class ListAccounts {

    @Inject
    private AccountLists lists;

    @Inject
    private Caller caller;

    protected ListAccounts() {}

    ListAccounts(AccountLists lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @Transactional
    @AllowedTo(Role.ADMIN)
    public Page<AccountLine> inMyCouncils(Slice<AccountLine.Column> slice) {
        Set<AuthorityId> mine = caller.authorities(Role.ADMIN);
        return new Page<>(lists.page(mine, slice), lists.count(mine, slice));
    }
}
