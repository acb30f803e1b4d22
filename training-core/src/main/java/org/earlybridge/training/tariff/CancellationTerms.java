package org.earlybridge.training.tariff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.payments.money.Money;

/** What cancelling costs, by how many days lie before the first session. Part of a price list, so a quote freezes it. */
public record CancellationTerms(List<Band> bands, Set<Waiver> waivers) {

    private static final int ALL = 100;

    /** From so many days before the first session, that day included, down to the next band: so much of the own share. */
    public record Band(int daysBefore, int percentOfOwnShare) {

        public Band {
            if (daysBefore < 0 || percentOfOwnShare < 0 || percentOfOwnShare > ALL) {
                throw new IllegalArgumentException(
                        "no band of " + percentOfOwnShare + "% from " + daysBefore + " days before");
            }
        }

        boolean isFree() {
            return percentOfOwnShare == 0;
        }
    }

    /** Why nothing is charged, however late. */
    public enum Waiver {
        /** Of the learner or of a child in her care. */
        ILLNESS,
        /** Going would leave the setting with fewer adults than it must have. */
        RATIO_EMERGENCY
    }

    public CancellationTerms {
        bands = bands.stream()
                .sorted(Comparator.comparingInt(Band::daysBefore).reversed())
                .toList();
        waivers = Set.copyOf(waivers);
        boolean reachesTheLastDay =
                !bands.isEmpty() && bands.get(bands.size() - 1).daysBefore() == 0;
        if (!reachesTheLastDay
                || bands.stream().map(Band::daysBefore).distinct().count() != bands.size()) {
            throw new IllegalArgumentException(
                    "cancelling costs something known on every day, but the bands are " + bands);
        }
    }

    /** Of what the payer pays; funders have terms with the councils, not with her. To the penny, half up. */
    public Money feeFor(Money ownShare, LocalDate firstSession, LocalDate cancelled) {
        long notice = ChronoUnit.DAYS.between(cancelled, firstSession);
        Band band = bands.stream()
                .filter(each -> each.daysBefore() <= notice)
                .findFirst()
                .orElse(bands.get(bands.size() - 1));
        return Rounding.percent(ownShare, band.percentOfOwnShare());
    }

    public Money feeFor(Money ownShare, LocalDate firstSession, LocalDate cancelled, Waiver because) {
        return waivers.contains(because) ? Money.ZERO : feeFor(ownShare, firstSession, cancelled);
    }

    /** Empty when no day is free. */
    public Optional<LocalDate> lastFreeDay(LocalDate firstSession) {
        List<Band> free = bands.stream().takeWhile(Band::isFree).toList();
        return free.isEmpty()
                ? Optional.empty()
                : Optional.of(firstSession.minusDays(free.get(free.size() - 1).daysBefore()));
    }
}
