package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.tariff.fund.Fund;
import org.earlybridge.training.tariff.fund.Funds;

/** Which fees a council paid because a setting's cover collapsed, with the proof of each, and what is left for it. */
@ApplicationScoped
public class SeeWaivedFees {

    /** More than a council has to look through in a month. */
    public static final int MOST = 200;

    @Inject
    private CoverWaivers waivers;

    @Inject
    private Funds funds;

    @Inject
    private Providers providers;

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected SeeWaivedFees() {}

    /** The latest first. */
    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public List<Line> in(AuthorityId council) {
        caller.mustStandIn(council, Role.COORDINATOR);
        List<CoverWaiver> some = waivers.in(council, MOST);
        Map<ProviderId, String> settings = providers.names(
                some.stream().map(CoverWaiver::setting).distinct().toList());
        Map<AccountId, String> names = accounts.names(
                some.stream().map(CoverWaiver::waivedFor).distinct().toList());
        return some.stream()
                .map(waiver -> new Line(
                        waiver.booking().reference(),
                        settings.getOrDefault(waiver.setting(), ""),
                        names.getOrDefault(waiver.waivedFor(), ""),
                        waiver.waivedAt(),
                        waiver.amount(),
                        waiver.slip()))
                .toList();
    }

    /** Empty when the council has no fund for it today: then no fee is waived. */
    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public Optional<Budget> budget(AuthorityId council) {
        caller.mustStandIn(council, Role.COORDINATOR);
        return funds.forWaivers(council, LocalDate.now(clock)).map(Budget::of);
    }

    /**
     * @param by who cancelled
     * @param slip the number of the evidence slip that was made in the same commit
     */
    public record Line(BookingReference reference, String setting, String by, Instant at, Money fee, String slip) {}

    /** @param lastDay included */
    public record Budget(Money given, Money left, LocalDate lastDay) {

        static Budget of(Fund fund) {
            return new Budget(fund.budget(), fund.left(), fund.lastDay());
        }
    }
}
