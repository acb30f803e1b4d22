package org.earlybridge.training.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days on which one setting, or everything of a council, is shut; first and last day included. */
@Entity
@Table(name = "closure")
public class Closure {

    public enum Kind {
        BANK_HOLIDAY,
        INSET,
        HOLIDAY,
        OTHER
    }

    @Id
    private long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "provider_id")
    private @Nullable Long providerId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected Closure() {}

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** Empty for the whole council's. */
    public Optional<ProviderId> setting() {
        return Optional.ofNullable(providerId).map(ProviderId::new);
    }

    /** The whole council's, such as a bank holiday. */
    public boolean isOfTheWholeCouncil() {
        return providerId == null;
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
