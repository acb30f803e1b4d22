package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.workforce.People;

/** Somebody leaves the staff bank from today on: what she offered is taken back. What is agreed has to be called off first. */
@ApplicationScoped
public class LeaveStaffBank {

    /** The field that says who. */
    public static final String LEAVER = "leaver";

    @Inject
    private BankWorkers workers;

    @Inject
    private People people;

    @Inject
    private CoverOffers offers;

    @Inject
    private TakeBack takeBack;

    @Inject
    private ExchangeTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected LeaveStaffBank() {}

    /** Her row is held first: no hours of hers are offered meanwhile. */
    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public Reply of(BankWorkerId id) {
        BankWorker worker = workers.with(id)
                .filter(one -> caller.authorities(Role.COORDINATOR).contains(one.council()))
                .orElseThrow(() -> new NotFound("worker " + id.value()));
        people.lock(List.of(worker.person()));
        LocalDate today = LocalDate.now(clock);
        List<CoverOffer> hers = offers.ofBank(worker.council(), today).stream()
                .filter(offer -> offer.bankWorker().equals(Optional.of(id)))
                .sorted(Comparator.comparing(offer -> offer.id().value()))
                .map(offer -> offers.hold(offer.id()))
                .toList();
        Optional<CoverOffer> promised =
                hers.stream().filter(CoverOffer::isTaken).findFirst();
        if (promised.isPresent()) {
            return Reply.no(
                    LEAVER,
                    "She is promised on " + ExchangeWords.hours(promised.get().hours())
                            + ". Call that off first, and say why");
        }
        hers.stream().filter(CoverOffer::isOpen).forEach(takeBack::open);
        worker.leave(today);
        trail.left(worker);
        return Reply.done();
    }
}
