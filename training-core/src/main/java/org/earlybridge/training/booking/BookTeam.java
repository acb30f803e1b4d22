package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.tariff.quote.QuoteId;

/** Keeps places on several dates, for a team that does not go all at once: all of them in one basket, or none. */
@ApplicationScoped
public class BookTeam {

    @Inject
    private OneTeam one;

    @Inject
    private TryAgain tryAgain;

    protected BookTeam() {}

    /** @return the first of them, or what stands against one of them */
    @AllowedTo(Role.MANAGER)
    public Booked on(List<QuoteId> quotes) {
        try {
            return new Booked.Made(tryAgain.whenInTheWay(() -> one.on(quotes)));
        } catch (NotBooked e) {
            return new Booked.No(e.refused());
        }
    }
}
