package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cover.PaperStanding;
import org.earlybridge.training.exchange.Mending.FirstAidHeld;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;

/** A coordinator sees the staff bank of her council: who is in it, what is offered, and who asks. */
@ApplicationScoped
public class SeeStaffBank {

    @Inject
    private BankWorkers workers;

    @Inject
    private CoverOffers offers;

    @Inject
    private ExchangeReading reading;

    @Inject
    private People people;

    @Inject
    private PaperStanding standings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected SeeStaffBank() {}

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public ExchangeView of(AuthorityId council) {
        caller.mustStandIn(council, Role.COORDINATOR);
        return reading.view(offers.ofBank(council, LocalDate.now(clock)), List.of());
    }

    /** By name. */
    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public List<BankWorkerView> workers(AuthorityId council) {
        caller.mustStandIn(council, Role.COORDINATOR);
        List<BankWorker> bank = workers.of(council);
        Map<PersonId, Person> named = people
                .with(bank.stream().map(BankWorker::person).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person));
        LocalDate today = LocalDate.now(clock);
        return bank.stream()
                .flatMap(worker ->
                        Stream.ofNullable(named.get(worker.person())).map(person -> view(worker, person, today)))
                .sorted(Comparator.comparing(BankWorkerView::name))
                .toList();
    }

    private BankWorkerView view(BankWorker worker, Person person, LocalDate today) {
        var standing = standings.of(person, today);
        return new BankWorkerView(
                worker.id(), person.name(), worker.area().code(), standing.level(), FirstAidHeld.of(standing));
    }
}
