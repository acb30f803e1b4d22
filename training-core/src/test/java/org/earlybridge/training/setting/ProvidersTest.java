package org.earlybridge.training.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.database.Given.CCC;
import static org.earlybridge.training.database.Given.PCC;

import java.time.LocalDate;
import java.time.LocalTime;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.place.Point;

class ProvidersTest {

    @OnBothDatabases
    void a_setting_comes_with_its_hours_its_place_and_where_its_children_live(TestDatabase database) {
        ProviderId id = new Given(database).setting(CCC, "Little Larks");
        database.run(
                "INSERT INTO provider_district (provider_id, authority_id, district_code) VALUES (" + id.value()
                        + ", 'CCC', 'E07000010')",
                "UPDATE provider SET registered_on = '2015-09-01', closed_on = '2026-12-31' WHERE id = " + id.value());

        Provider larks = new Providers(database.em()).with(id).orElseThrow();

        assertThat(larks.name()).isEqualTo("Little Larks");
        assertThat(larks.kind()).isEqualTo(ProviderKind.GROUP);
        assertThat(larks.kind().isChildminder()).isFalse();
        assertThat(larks.payerClass()).isEqualTo(PayerClass.PVI_GROUP);
        assertThat(larks.opens()).isEqualTo(LocalTime.of(8, 0));
        assertThat(larks.closes()).isEqualTo(LocalTime.of(18, 0));
        assertThat(larks.position()).isEqualTo(new Point(52.66, 0.14, true));
        assertThat(larks.childrenFrom()).containsExactly(new DistrictCode("E07000010"));
        assertThat(larks.mixedAges()).isEqualTo(MixedAges.GROUPED);
        assertThat(larks.isRegisteredOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(larks.isRegisteredOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @OnBothDatabases
    void another_councils_setting_is_not_there(TestDatabase database) {
        ProviderId id = new Given(database).setting(CCC, "Little Larks");
        Providers providers = new Providers(database.em());

        assertThat(providers.with(id, CCC)).isPresent();
        assertThat(providers.with(id, PCC)).isEmpty();
    }

    @OnBothDatabases
    void the_settings_of_a_council_come_by_name_page_after_page(TestDatabase database) {
        Given given = new Given(database);
        ProviderId first = given.setting(CCC, "Bluebell Barn");
        ProviderId same = given.setting(CCC, "Bluebell Barn");
        given.setting(PCC, "Acorn House");
        given.setting(CCC, "Wren Lodge");
        Providers providers = new Providers(database.em());

        assertThat(providers.of(CCC, "", new ProviderId(0), 2))
                .extracting(Provider::id)
                .containsExactly(first, same);
        assertThat(providers.of(CCC, "Bluebell Barn", same, 2))
                .extracting(Provider::name)
                .containsExactly("Wren Lodge");
    }

    @OnBothDatabases
    void a_setting_is_shut_on_its_own_days_and_on_its_councils(TestDatabase database) {
        Given given = new Given(database);
        ProviderId larks = given.setting(CCC, "Little Larks");
        ProviderId wrens = given.setting(CCC, "Wren Lodge");
        database.run(
                "INSERT INTO closure (id, authority_id, provider_id, kind, name, first_day, last_day) VALUES (1, 'CCC', "
                        + larks.value() + ", 'INSET', 'Training day', '2026-10-23', '2026-10-23')",
                "INSERT INTO closure (id, authority_id, provider_id, kind, name, first_day, last_day) VALUES (2, 'CCC', "
                        + wrens.value() + ", 'INSET', 'Not hers', '2026-10-23', '2026-10-23')",
                "INSERT INTO closure (id, authority_id, kind, name, first_day, last_day)"
                        + " VALUES (3, 'CCC', 'BANK_HOLIDAY', 'Christmas Day', '2026-12-25', '2026-12-25')",
                "INSERT INTO closure (id, authority_id, kind, name, first_day, last_day)"
                        + " VALUES (4, 'PCC', 'BANK_HOLIDAY', 'Not hers either', '2026-12-25', '2026-12-25')");

        Providers providers = new Providers(database.em());
        Provider provider = providers.with(larks).orElseThrow();
        LocalDate christmas = LocalDate.of(2026, 12, 25);

        assertThat(providers.closuresOf(provider, LocalDate.of(2026, 10, 23), christmas))
                .extracting(Closure::name)
                .containsExactly("Training day", "Christmas Day");
        Closure bankHoliday =
                providers.closuresOf(provider, christmas, christmas).get(0);
        assertThat(bankHoliday.isOfTheWholeCouncil()).isTrue();
        assertThat(bankHoliday.includes(christmas)).isTrue();
        assertThat(bankHoliday.includes(christmas.plusDays(1))).isFalse();
    }
}
