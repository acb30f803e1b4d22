package org.earlybridge.training.tariff;

import java.util.Map;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.place.DistrictCode;

/** What people call councils, districts and funds. What has no name is called by its code. */
public record Names(
        Map<AuthorityId, String> councils, Map<DistrictCode, String> districts, Map<FundCode, String> funds) {

    public static final Names NONE = new Names(Map.of(), Map.of(), Map.of());

    public Names {
        councils = Map.copyOf(councils);
        districts = Map.copyOf(districts);
        funds = Map.copyOf(funds);
    }

    public String of(AuthorityId council) {
        return councils.getOrDefault(council, council.code());
    }

    public String of(DistrictCode district) {
        return districts.getOrDefault(district, district.code());
    }

    public String of(FundCode fund) {
        return funds.getOrDefault(fund, fund.code());
    }
}
