package org.earlybridge.training.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.PersonId;

/** What a check looked at and said is kept as it was, under a seal. */
class EvidenceSlipTest {

    private record Herons(Buyer nadia, BookingView place) {

        static Herons in(TestDatabase database) {
            Buyer nadia = Buyer.at(Desk.on(database));
            Rota rota = Rota.at(nadia);
            PersonId asha = rota.adult("Asha");
            PersonId ben = rota.adult("Ben");
            CohortId date = nadia.desk.dateWith(10, Given.online("2026-10-13", "09:30", 3));
            BookingView place = nadia.accepting("Parents keep six children at home", date, asha)
                    .fold(made -> made, no -> {
                        throw new AssertionError(no + " without " + ben);
                    });
            return new Herons(nadia, place);
        }

        EvidenceSlip slip() {
            return nadia.in(wiring -> wiring.get(MakeEvidenceSlip.class).about(place.reference()));
        }

        Optional<EvidenceSlip> lookedUp(AuthorityId council, String number) {
            Caller coordinator = new Caller();
            coordinator.become(new Known(
                    Desk.RUTA,
                    "Leszek",
                    new EmailAddress("leszek@example.org"),
                    null,
                    Set.of(new Standing(Role.COORDINATOR, council, null))));
            return nadia.in(wiring -> wiring.with(Caller.class, coordinator)
                    .get(SeeEvidenceSlip.class)
                    .with(number));
        }
    }

    @OnBothDatabases
    void a_slip_says_what_was_looked_at_by_which_rules_and_who_took_red_on(TestDatabase database) {
        Herons herons = Herons.in(database);
        EvidenceSlip slip = herons.slip();
        assertThat(slip.number()).isEqualTo(herons.place().reference() + "/1");
        assertThat(slip.seal()).matches("[0-9a-f]{64}");
        assertThat(slip.unchanged()).isTrue();
        List<String> lines = slip.lines().stream().map(SlipLine::text).toList();
        assertThat(String.join("\n", lines))
                .contains(
                        "RED. If Asha goes on Tuesday 13 October",
                        "Tuesday 13 October 2026",
                        "Rules: EYFS-2025G, edition ",
                        "Pre-school: 9 born 1 May 2023 from 8am to 5:30pm.",
                        "Asha: Pre-school, from 8am to 5:30pm, level 3 since 1 July 2010, full first aid to 1 January 2029",
                        "away from 9:25am to 12:35pm",
                        "When it was booked: RED.",
                        ": Parents keep six children at home");
    }

    @OnBothDatabases
    void each_is_kept_under_a_number_of_its_own_and_its_council_finds_it(TestDatabase database) {
        Herons herons = Herons.in(database);
        EvidenceSlip first = herons.slip();
        EvidenceSlip second = herons.slip();
        assertThat(second.number()).endsWith("/2");
        EvidenceSlip found = herons.lookedUp(Given.PCC, first.number()).orElseThrow();
        assertThat(found.seal()).isEqualTo(first.seal());
        assertThat(found.unchanged()).isTrue();
        assertThat(found.lines())
                .extracting(SlipLine::text)
                .isEqualTo(first.lines().stream().map(SlipLine::text).toList());
        assertThat(herons.lookedUp(Given.CCC, first.number())).isEmpty();
        assertThat(herons.lookedUp(Given.PCC, "EB-XXXX-01/1")).isEmpty();
    }

    @OnBothDatabases
    void a_line_that_somebody_changed_breaks_the_seal(TestDatabase database) {
        Herons herons = Herons.in(database);
        EvidenceSlip slip = herons.slip();
        database.run("UPDATE cover_slip_line SET line_text = 'GREEN. All is well.' WHERE line_text LIKE 'RED.%'");
        assertThat(herons.lookedUp(Given.PCC, slip.number()).orElseThrow().unchanged())
                .isFalse();
    }

    @OnBothDatabases
    void another_setting_makes_none_about_it(TestDatabase database) {
        Herons herons = Herons.in(database);
        Buyer stranger = herons.nadia().another();
        BookingReference place = herons.place().reference();
        assertThatThrownBy(() ->
                        stranger.in(wiring -> wiring.get(MakeEvidenceSlip.class).about(place)))
                .isInstanceOf(NotFound.class);
    }
}
