package org.earlybridge.training.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The one row that says for which night every setting's places were checked last. */
@SuppressWarnings("UnusedVariable") // read and written by queries alone
@Entity
@Table(name = "cover_night")
class CoverNight {

    @Id
    private int id;

    private LocalDate night;

    protected CoverNight() {}
}
