package org.earlybridge.training.demo;

import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/** Who the sample data made for a demo log-in: its name, its person, and the setting it acts for if it acts for one. */
public record DemoPlace(
        String name, @Nullable PersonId person, @Nullable ProviderId provider) {

    /** At no setting, for those who work for a council. */
    public static DemoPlace atNone(DemoAccount account) {
        return new DemoPlace(account.person(), null, null);
    }
}
