package org.earlybridge.training.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;

class PlacesTest {

    @OnBothDatabases
    void an_area_knows_its_rough_middle_and_its_district(TestDatabase database) {
        Area wisbech = new Places(database.em()).area(new OutwardCode("PE13")).orElseThrow();

        assertThat(wisbech.name()).isEqualTo("Wisbech");
        assertThat(wisbech.middle()).isEqualTo(new Point(52.66, 0.14, true));
        assertThat(wisbech.code()).isEqualTo(new OutwardCode("PE13"));
        assertThat(new Places(database.em())
                        .district(wisbech.district())
                        .orElseThrow()
                        .name())
                .isEqualTo("Fenland");
        assertThat(new Places(database.em()).area(new OutwardCode("SW1A"))).isEmpty();
    }

    @OnBothDatabases
    void the_six_districts_of_the_two_councils_name_their_council_and_neighbours_name_none(TestDatabase database) {
        List<District> districts = new Places(database.em()).districts();

        assertThat(districts.stream()
                        .filter(district -> district.council().equals(Optional.of(new AuthorityId("CCC")))))
                .hasSize(5);
        assertThat(districts.stream()
                        .filter(district -> district.council().equals(Optional.of(new AuthorityId("PCC")))))
                .extracting(District::name)
                .containsExactly("Peterborough");
        assertThat(districts.stream().filter(district -> district.council().isEmpty()))
                .hasSizeGreaterThan(5);
    }

    @OnBothDatabases
    void every_area_lies_where_its_neighbours_are(TestDatabase database) {
        List<Area> areas =
                database.em().createQuery("SELECT a FROM Area a", Area.class).getResultList();
        Point middleOfItAll = new Point(52.45, 0.0, true);

        assertThat(areas).hasSizeGreaterThan(45).allSatisfy(area -> {
            assertThat(area.middle().approximate()).isTrue();
            assertThat(area.middle().to(middleOfItAll)).isLessThan(Distance.ofMiles(55));
        });
    }

    @OnBothDatabases
    void a_venue_says_what_was_entered_and_nothing_more(TestDatabase database) {
        VenueId id = new Given(database).venue("March Library");
        Venue venue = new Venues(database.em()).with(id).orElseThrow();

        assertThat(venue.name()).isEqualTo("March Library");
        assertThat(venue.kind()).isEqualTo(VenueKind.LIBRARY);
        assertThat(venue.position().approximate()).isTrue();
        assertThat(venue.isStepFree()).isTrue();
        assertThat(venue.busNote()).isEmpty();
        assertThat(venue.parking()).isEmpty();
        assertThat(new Venues(database.em()).with(List.of(id, new VenueId(-1)))).containsOnlyKeys(id);
    }
}
