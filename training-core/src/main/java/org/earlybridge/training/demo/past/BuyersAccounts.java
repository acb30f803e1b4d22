package org.earlybridge.training.demo.past;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/** Log-ins of those who booked. Those that are opened here have no password, so nobody signs in by them without a mail. */
@ApplicationScoped
class BuyersAccounts {

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    protected BuyersAccounts() {}

    /** By the setting's id: whoever leads it. */
    Map<Long, AccountId> of(Map<Long, Rows.Provider> buyers, World world) {
        Map<Long, Rows.Person> people =
                world.all(Rows.Person.class).stream().collect(toMap(Rows.Person::id, Function.identity()));
        Map<Long, AccountId> found = new HashMap<>();
        for (Rows.Employment job : world.all(Rows.Employment.class)) {
            Rows.Provider buyer = buyers.get(job.providerId());
            if (buyer != null && job.manager()) {
                found.computeIfAbsent(
                        buyer.id(), id -> accountOf(Objects.requireNonNull(people.get(job.personId())), buyer));
            }
        }
        return found;
    }

    private AccountId accountOf(Rows.Person person, Rows.Provider buyer) {
        PersonId id = new PersonId(person.id());
        return accounts.openOf(id).orElseGet(() -> open(person, buyer)).id();
    }

    private Account open(Rows.Person person, Rows.Provider buyer) {
        Account account = Account.openForDemo(
                person.givenName() + " " + person.familyName(),
                new EmailAddress(person.email()),
                new PersonId(person.id()),
                clock.instant());
        boolean alone = buyer.kind().equals("CHILDMINDER");
        account.take(new Standing(
                alone ? Role.CHILDMINDER : Role.MANAGER,
                new AuthorityId(buyer.authorityId()),
                new ProviderId(buyer.id())));
        accounts.add(account);
        return account;
    }
}
