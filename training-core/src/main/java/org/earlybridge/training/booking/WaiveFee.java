package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.tariff.CancellationTerms.Waiver;
import org.earlybridge.training.tariff.fund.Fund;
import org.earlybridge.training.tariff.fund.Funds;

/**
 * Waives the fee of a place that is cancelled because the setting's cover collapsed. The proof is a check made at that moment,
 * kept as an evidence slip; the budget is a fund of the setting's council, which pays what the payer need not.
 */
@ApplicationScoped
class WaiveFee {

    @Inject
    private Providers providers;

    @Inject
    private Sparing sparing;

    @Inject
    private KeepSlip keepSlip;

    @Inject
    private CoverWaivers waivers;

    @Inject
    private Funds funds;

    @Inject
    private Till till;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected WaiveFee() {}

    /** Changes nothing. */
    Waiving asked(Booking booking, Money fee) {
        if (!till.waives(booking, Waiver.RATIO_EMERGENCY)) {
            return new Waiving.NotInTerms();
        }
        if (wasRedFromTheStart(booking)) {
            return new Waiving.RedFromTheStart();
        }
        Release now = sparing.of(booking).together();
        if (now.colour() != Colour.RED) {
            return new Waiving.NotShort(now.sentence());
        }
        boolean enough =
                fund(booking).filter(fund -> fund.left().compareTo(fee) >= 0).isPresent();
        return enough ? new Waiving.Granted(fee, now.sentence()) : new Waiving.UsedUp();
    }

    /** While the booking still stands, and the setting's row is held. Whoever needs the last of the fund too waits. */
    Optional<Fund> drawn(Booking booking, Waiving.Granted granted) {
        return fund(booking).filter(fund -> funds.draw(fund.code(), granted.fee(), booking.reference() + "/fee"));
    }

    /** The check once more, kept as proof; while the booking still stands. */
    CoverSlip proof(Booking booking) {
        Provider setting = providers.with(booking.provider()).orElseThrow();
        return keepSlip.about(booking, setting, sparing.of(booking).together());
    }

    /** Once it is cancelled without a fee, which was drawn on this fund. */
    void granted(Booking booking, Waiving.Granted granted, Fund fund, CoverSlip proof) {
        waivers.add(new CoverWaiver(booking, fund, granted.fee(), proof));
        till.waive(booking, fund, granted.fee());
        trail.tell(
                caller.mark(),
                Deed.of("FEE_WAIVED", "booking", booking.id())
                        .in(fund.holder().code())
                        .because("Cover collapsed: slip " + proof.number())
                        .changing(null, granted.fee() + " from " + fund.code()));
    }

    /** Somebody answered for red when it was booked, or was told and booked all the same. */
    private static boolean wasRedFromTheStart(Booking booking) {
        return booking.cover().because().isPresent()
                || booking.places().stream()
                        .anyMatch(place -> place.coverVerdict().equals(Optional.of(Colour.RED)));
    }

    /** The setting's own council pays, wherever the course is. */
    private Optional<Fund> fund(Booking booking) {
        return funds.forWaivers(booking.home(), LocalDate.now(clock));
    }
}
