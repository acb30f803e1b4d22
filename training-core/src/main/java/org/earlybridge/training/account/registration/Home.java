package org.earlybridge.training.account.registration;

import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.place.DistrictCode;

/** Where the setting is: its whole postcode, the district, and the council that follows from the district. */
public record Home(String postcode, DistrictCode district, AuthorityId council) {}
