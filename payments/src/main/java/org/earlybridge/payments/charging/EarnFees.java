package org.earlybridge.payments.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.ledger.PostFact;

/** Once a part was delivered, its fee is no longer held in advance but earned, with the day of delivery as business date. */
@ApplicationScoped
public class EarnFees {

    @Inject
    private Agreements agreements;

    @Inject
    private PostFact post;

    @Inject
    private Clock clock;

    protected EarnFees() {}

    EarnFees(Agreements agreements, PostFact post, Clock clock) {
        this.agreements = agreements;
        this.post = post;
        this.clock = clock;
    }

    /** Which charges have something to earn today; each is a piece of work of its own. */
    @Transactional
    public List<String> due(int most) {
        return agreements.unearnedOn(LocalDate.now(clock), most);
    }

    /** Earns all that one charge has delivered; returns how many parts. */
    @Transactional
    public int of(String reference) {
        Charge charge = agreements.toChange(reference);
        int parts = 0;
        if (charge.state() != ChargeState.CONFIRMED) {
            return parts; // taken back since somebody looked
        }
        Optional<Earning> earning = charge.earnNext(LocalDate.now(clock));
        while (earning.isPresent()) {
            Postings.earned(charge, earning.get()).ifPresent(post::surely);
            parts++;
            earning = charge.earnNext(LocalDate.now(clock));
        }
        return parts;
    }
}
