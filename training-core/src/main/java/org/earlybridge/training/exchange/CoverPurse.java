package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.payments.charging.CoverCost;
import org.earlybridge.payments.charging.CoverCosts;
import org.earlybridge.payments.charging.Funder;
import org.earlybridge.payments.charging.Share;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.exchange.CoverFunds.Pot;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.tariff.FundCode;
import org.earlybridge.training.tariff.fund.Funds;

/** The money side of agreed cover, always in the transaction of the agreement: a fund pays as far as it reaches, the rest is owed. */
@ApplicationScoped
class CoverPurse {

    private static final int TRIES = 3;

    @Inject
    private CoverFunds coverFunds;

    @Inject
    private Funds funds;

    @Inject
    private CoverCosts costs;

    @Inject
    private Clock clock;

    protected CoverPurse() {}

    /** As it stands now; it is kept for nobody. */
    Money wouldPay(Provider borrower, Money cost) {
        return first(borrower).map(pot -> least(pot.left(), cost)).orElse(Money.ZERO);
    }

    void pay(CoverRequest request, CoverOffer offer, Provider borrower) {
        Optional<Share> share = drawn(request, borrower);
        costs.agreed(
                new CoverCost(
                        request.id().reference(),
                        offer.council().code(),
                        party(borrower.id()),
                        offer.lender().map(CoverPurse::party),
                        request.cost(),
                        share,
                        "cover on " + request.hours().day() + " for setting "
                                + borrower.id().value()),
                today());
    }

    /** Nothing is owed any more, and what a fund paid is its own again. */
    void takeBack(CoverRequest request, String because) {
        request.fund()
                .ifPresent(fund ->
                        funds.giveBack(fund, request.paidByFund(), request.id().reference()));
        costs.takenBack(request.id().reference(), today(), because);
    }

    /** Somebody may be quicker with the fund's last pounds: what it has left then is asked for, or nothing. */
    private Optional<Share> drawn(CoverRequest request, Provider borrower) {
        for (int tried = 0; tried < TRIES && !request.cost().equals(Money.ZERO); tried++) {
            Optional<Pot> pot = first(borrower);
            if (pot.isEmpty()) {
                return Optional.empty();
            }
            Money amount = least(pot.get().left(), request.cost());
            FundCode fund = pot.get().fund();
            if (funds.draw(fund, amount, request.id().reference())) {
                request.drawFrom(fund, amount);
                return Optional.of(new Share(
                        new Funder(
                                Funder.Kind.FUND,
                                fund.code(),
                                borrower.council().code()),
                        amount));
            }
        }
        return Optional.empty();
    }

    private Optional<Pot> first(Provider borrower) {
        return coverFunds.of(borrower.council(), today()).stream().findFirst();
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String party(ProviderId setting) {
        return "provider:" + setting.value();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
