package org.earlybridge.training.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.demo.row.Ids;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.setting.StoryPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoWorldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final DemoWorld SMALL = DemoWorld.on(TODAY, DemoSize.SMALL, Ids.counting());

    @Test
    void the_small_demo_has_forty_settings_sixty_childminders_and_three_hundred_staff() {
        assertThat(settings(SMALL.world())).hasSize(40);
        assertThat(childminders(SMALL.world())).hasSize(60);
        assertThat(staffOf(SMALL.world())).hasSize(300);
        assertThat(SMALL.world().all(Rows.Course.class)).hasSizeGreaterThanOrEqualTo(12);
        assertThat(SMALL.world().all(Rows.Venue.class)).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void the_large_demo_is_as_large_as_both_councils() {
        World large = DemoWorld.on(TODAY, DemoSize.LARGE, Ids.counting()).world();
        assertThat(settings(large)).hasSize(350);
        assertThat(childminders(large)).hasSize(410);
        assertThat(large.all(Rows.Employment.class)).hasSizeBetween(5_800, 6_200);
        LocalDate yearAgo = TODAY.minusYears(1);
        List<Rows.Session> lastYear = large.all(Rows.Session.class).stream()
                .filter(session ->
                        session.day().isBefore(TODAY) && session.day().isAfter(yearAgo))
                .toList();
        assertThat(lastYear).hasSizeBetween(380, 560);
        assertThat(ProgrammeTest.clashes(large.all(Rows.Session.class))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-09-21", "2028-02-29"})
    void the_same_day_gives_the_same_world(LocalDate day) {
        World one = DemoWorld.on(day, DemoSize.SMALL, Ids.counting()).world();
        World other = DemoWorld.on(day, DemoSize.SMALL, Ids.counting()).world();
        assertThat(one.tables()).isEqualTo(other.tables());
    }

    @Test
    void the_two_childminders_of_the_story_are_alike_in_all_but_council() {
        assertThat(alike("childminder-pcc")).isEqualTo(alike("childminder-ccc"));
        assertThat(council("childminder-pcc")).isEqualTo("PCC");
        assertThat(council("childminder-ccc")).isEqualTo("CCC");
    }

    @Test
    void the_two_settings_of_the_story_are_alike_in_all_but_council() {
        assertThat(alike("setting-pcc")).isEqualTo(alike("setting-ccc"));
        assertThat(council("setting-pcc")).isEqualTo("PCC");
        assertThat(council("setting-ccc")).isEqualTo("CCC");
    }

    @Test
    void both_childminders_and_both_settings_work_with_children_who_live_in_fenland() {
        assertThat(Stream.of("childminder-pcc", "childminder-ccc", "setting-pcc", "setting-ccc"))
                .allSatisfy(account -> assertThat(districtsOf(account)).contains("E07000010"));
    }

    @Test
    void some_childminders_of_peterborough_work_with_children_who_live_in_fenland() {
        assertThat(childminders(SMALL.world()).stream()
                        .filter(provider -> provider.authorityId().equals("PCC"))
                        .filter(provider -> districts(provider.id()).contains("E07000010")))
                .hasSizeBetween(2, 10);
    }

    @Test
    void all_accounts_of_the_demo_have_somebody() {
        assertThat(SMALL.people())
                .containsOnlyKeys(
                        "childminder-pcc",
                        "childminder-ccc",
                        "setting-pcc",
                        "setting-ccc",
                        "coordinator-pcc",
                        "coordinator-ccc",
                        "finance-pcc",
                        "finance-ccc",
                        "trainer",
                        "board",
                        "admin");
    }

    @Test
    void addresses_are_examples_and_belong_to_one_person_each() {
        List<String> addresses = SMALL.world().all(Rows.Person.class).stream()
                .map(Rows.Person::email)
                .toList();
        assertThat(addresses).doesNotHaveDuplicates().allMatch(address -> address.endsWith("@example.org"));
    }

    @Test
    void no_postcode_exists() {
        assertThat(Stream.concat(
                        SMALL.world().all(Rows.Provider.class).stream().map(Rows.Provider::postcode),
                        SMALL.world().all(Rows.Venue.class).stream().map(Rows.Venue::postcode)))
                .allMatch(postcode -> postcode.matches("[A-Z]{2}[0-9]{1,2} [1-9][CIKMOV]{2}"));
    }

    @Test
    void certificates_lapse_in_all_the_usual_bands() {
        List<Long> daysLeft = SMALL.world().all(Rows.Certificate.class).stream()
                .filter(certificate -> certificate.validTo() != null)
                .map(certificate ->
                        Objects.requireNonNull(certificate.validTo()).toEpochDay() - TODAY.toEpochDay())
                .toList();
        assertThat(daysLeft).anyMatch(days -> days < 0);
        for (int[] band : new int[][] {{0, 30}, {31, 60}, {61, 90}, {91, 180}, {181, 1100}}) {
            assertThat(daysLeft).anyMatch(days -> days >= band[0] && days <= band[1]);
        }
    }

    /** What a price, a fund or a cover check could ask of the account's setting, without names and places. */
    private static List<?> alike(String account) {
        World world = SMALL.world();
        long id = person(account).provider().orElseThrow();
        Rows.Provider provider = world.all(Rows.Provider.class).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
        Set<Long> rooms = world.all(Rows.Room.class).stream()
                .filter(room -> room.providerId() == id)
                .map(Rows.Room::id)
                .collect(Collectors.toSet());
        List<Rows.Employment> jobs = world.all(Rows.Employment.class).stream()
                .filter(job -> job.providerId() == id)
                .toList();
        return List.of(
                List.of(provider.kind(), provider.payerClass(), provider.opens(), provider.closes()),
                districts(id),
                world.all(Rows.BookedChildren.class).stream()
                        .filter(group -> rooms.contains(group.roomId()))
                        .map(group -> List.of(
                                group.weekday(), group.born(), group.headCount(), group.arrives(), group.leaves()))
                        .toList(),
                jobs.stream().map(job -> personOf(world, job)).toList());
    }

    private static List<?> personOf(World world, Rows.Employment job) {
        return List.of(
                List.of(job.jobTitle(), job.role(), job.started(), job.manager(), job.deputy(), job.soleChargeAgreed()),
                world.all(Rows.Certificate.class).stream()
                        .filter(certificate -> certificate.personId() == job.personId())
                        .map(certificate ->
                                certificate.requirementCode() + certificate.issued() + certificate.validTo())
                        .toList(),
                world.all(Rows.Qualification.class).stream()
                        .filter(award -> award.personId() == job.personId())
                        .map(award -> award.level() + " " + award.awarded())
                        .toList(),
                world.all(Rows.Shift.class).stream()
                        .filter(shift -> shift.employmentId() == job.id())
                        .map(shift -> List.of(shift.weekday(), shift.starts(), shift.ends(), shift.roomId() == null))
                        .toList());
    }

    private static String council(String account) {
        long id = person(account).provider().orElseThrow();
        return SMALL.world().all(Rows.Provider.class).stream()
                .filter(provider -> provider.id() == id)
                .map(Rows.Provider::authorityId)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> districtsOf(String account) {
        return districts(person(account).provider().orElseThrow());
    }

    private static Set<String> districts(long provider) {
        return SMALL.world().all(Rows.ProviderDistrict.class).stream()
                .filter(row -> row.providerId() == provider)
                .map(Rows.ProviderDistrict::districtCode)
                .collect(Collectors.toSet());
    }

    private static StoryPerson person(String account) {
        return Objects.requireNonNull(SMALL.people().get(account));
    }

    private static List<Rows.Provider> settings(World world) {
        return world.all(Rows.Provider.class).stream()
                .filter(provider -> !provider.kind().equals("CHILDMINDER"))
                .toList();
    }

    private static List<Rows.Provider> childminders(World world) {
        return world.all(Rows.Provider.class).stream()
                .filter(provider -> provider.kind().equals("CHILDMINDER"))
                .toList();
    }

    private static List<Rows.Employment> staffOf(World world) {
        Set<Long> settings = settings(world).stream().map(Rows.Provider::id).collect(Collectors.toSet());
        return world.all(Rows.Employment.class).stream()
                .filter(job -> settings.contains(job.providerId()))
                .toList();
    }
}
