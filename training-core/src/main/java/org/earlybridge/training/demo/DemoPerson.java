package org.earlybridge.training.demo;

import java.util.Optional;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/** Who the sample data made for a demo account (childminder-pcc and so on), and the setting she acts for if she acts for one. */
public record DemoPerson(String account, String name, PersonId person, Optional<ProviderId> provider) {}
