package org.earlybridge.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In a demo: the log-ins of those who work for a council, who need no sample data around them. */
@ApplicationScoped
public class OpenDemo {

    @Inject
    private DemoAccounts accounts;

    @Inject
    @ConfigProperty(name = "earlybridge.demo", defaultValue = "false")
    private boolean demo;

    @AllowedTo(server = true)
    public void officers() {
        if (!demo) {
            accounts.refuseOutsideTheDemo();
            return;
        }
        Map<DemoAccount, DemoPlace> officers = Arrays.stream(DemoAccount.values())
                .filter(account -> !account.isAtASetting())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), DemoPlace::atNone));
        accounts.open(officers);
    }
}
