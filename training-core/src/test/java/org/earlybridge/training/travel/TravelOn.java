package org.earlybridge.training.travel;

import jakarta.persistence.EntityManager;

/** The way to venues, for tests of those who ask it. */
public final class TravelOn {

    private TravelOn() {}

    public static FindTravel the(EntityManager em) {
        return new FindTravel(new TravelCorrections(em));
    }
}
