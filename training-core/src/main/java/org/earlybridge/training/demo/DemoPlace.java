package org.earlybridge.training.demo;

import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/** Who the sample data made for a demo log-in: its name, its person, and the setting it acts for if it acts for one. */
public record DemoPlace(
        String name, @Nullable PersonId person, @Nullable ProviderId provider) {

    static DemoPlace at(ProviderId setting, String name, PersonId person) {
        return new DemoPlace(name, person, setting);
    }

    /** For those who work for a council. */
    static DemoPlace atNone(String name, PersonId person) {
        return new DemoPlace(name, person, null);
    }
}
