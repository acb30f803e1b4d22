package org.earlybridge.training.account.registration;

import java.util.Optional;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.setting.ProviderKind;

/** Who wants to be known, as she says herself. A setting's manager names the setting; a childminder's is herself. */
public record Applicant(
        String givenName,
        String familyName,
        EmailAddress email,
        ProviderKind kind,
        String settingName,
        Optional<Urn> urn,
        Home home) {

    public Applicant {
        if (givenName.isBlank() || familyName.isBlank() || settingName.isBlank()) {
            throw new IllegalArgumentException("an applicant has a name, and so has the setting");
        }
    }

    public String name() {
        return givenName + " " + familyName;
    }
}
