package org.earlybridge.training.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.place.OutwardCode;

/**
 * What a coordinator enters of somebody for the staff bank, from papers that she has seen.
 *
 * @param email where she is written to; empty when the coordinator tells her
 * @param award empty for somebody without a qualification that counts
 * @param firstAid empty for somebody without paediatric first aid
 */
public record NewBankWorker(
        String givenName,
        String familyName,
        Optional<String> email,
        OutwardCode area,
        LocalDate checkedOn,
        LocalDate referencesOn,
        Optional<Award> award,
        Optional<FirstAid> firstAid) {

    /** A full and relevant qualification. */
    public record Award(int level, LocalDate awarded, boolean english2) {}

    /** Full, or emergency only. */
    public record FirstAid(boolean full, LocalDate issued, LocalDate validTo) {}
}
