package org.earlybridge.training.catalogue;

import java.time.LocalDate;

/** After how many months a course is due again, and who says so. */
public record Renewal(int months, Basis basis) {

    public enum Basis {
        LAW('L'),
        GUIDANCE('G'),
        CONVENTION('C');

        private final char letter;

        Basis(char letter) {
            this.letter = letter;
        }

        static Basis of(String stored) {
            for (Basis basis : values()) {
                if (stored.equals(String.valueOf(basis.letter))) {
                    return basis;
                }
            }
            throw new IllegalArgumentException("a renewal rests on law, guidance or convention, not on " + stored);
        }

        String letter() {
            return String.valueOf(letter);
        }
    }

    public Renewal {
        if (months <= 0) {
            throw new IllegalArgumentException("a renewal is due after at least a month, not after " + months);
        }
    }

    /** The day before the anniversary: a certificate of 1 June 2026 for 36 months ends on 31 May 2029. */
    public LocalDate lastValidDayOf(LocalDate issued) {
        return issued.plusMonths(months).minusDays(1);
    }
}
