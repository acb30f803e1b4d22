package org.earlybridge.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AccountLine;
import org.earlybridge.training.account.ListAccounts;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.web.format.LongList;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.OwnCouncils;
import org.earlybridge.web.session.ThisRequest;

/** Who has a log-in in the administrator's councils, and what it may do. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    private ListAccounts listAccounts;

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private ThisRequest request;

    private LongList<AccountLine.Column, AccountRow> list;

    @PostConstruct
    void look() {
        list = new LongList<>(
                AccountLine.Column.class,
                AccountLine.Column.NAME,
                getFind(),
                slice -> listAccounts.inMyCouncils(slice).map(AccountRow::new),
                AccountRow::getKey);
    }

    public LongList<AccountLine.Column, AccountRow> getList() {
        return list;
    }

    public String getCouncils() {
        return Words.list(
                ownCouncils.as(Role.ADMIN).stream().map(Authority::name).collect(Collectors.toList()));
    }

    public String getFind() {
        return request.parameter("find");
    }
}
