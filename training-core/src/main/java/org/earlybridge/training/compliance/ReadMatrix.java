package org.earlybridge.training.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.Passports;

/** A manager looks at what her setting's people hold today. */
@ApplicationScoped
public class ReadMatrix {

    @Inject
    private TrainingRecords records;

    @Inject
    private Passports passports;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected ReadMatrix() {}

    ReadMatrix(TrainingRecords records, Passports passports, Caller caller, Clock clock) {
        this.records = records;
        this.passports = passports;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(Role.MANAGER)
    public Matrix of(ProviderId setting) {
        caller.mustSpeakFor(setting);
        return records.staffOf(setting, LocalDate.now(clock)).against(passports.requirements());
    }
}
