package org.earlybridge.training.account.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.earlybridge.training.account.registration.FindHome.Answer;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.place.Places;

class FindHomeOnBothTest {

    private static final DistrictCode FENLAND = new DistrictCode("E07000010");
    private static final DistrictCode WEST_NORFOLK = new DistrictCode("E07000146");

    @OnBothDatabases
    void a_postcode_says_the_district_and_the_district_the_council(TestDatabase database) {
        assertThat(find(database, "pe13 3ab", Optional.empty()))
                .isEqualTo(new Answer.Found(new Home("PE13 3AB", FENLAND, Given.CCC)));
    }

    @OnBothDatabases
    void on_a_border_she_says_which_district_is_hers(TestDatabase database) {
        assertThat(find(database, "PE14 8AA", Optional.empty())).isInstanceOf(Answer.SayWhichDistrict.class);
        assertThat(find(database, "PE14 8AA", Optional.of(FENLAND)))
                .isEqualTo(new Answer.Found(new Home("PE14 8AA", FENLAND, Given.CCC)));
    }

    @OnBothDatabases
    void a_neighbours_district_has_no_council_here(TestDatabase database) {
        assertThat(find(database, "PE13 3AB", Optional.of(WEST_NORFOLK))).isInstanceOf(Answer.SayWhichDistrict.class);
    }

    @OnBothDatabases
    void half_a_postcode_is_not_enough_and_a_far_one_is_not_ours(TestDatabase database) {
        assertThat(find(database, "PE13", Optional.empty())).isInstanceOf(Answer.NotAPostcode.class);
        assertThat(find(database, "EH1 1AA", Optional.empty())).isInstanceOf(Answer.UnknownPostcode.class);
    }

    private static Answer find(TestDatabase database, String postcode, Optional<DistrictCode> chosen) {
        return database.commit(em -> new FindHome(new Places(em)).of(postcode, chosen));
    }
}
