package org.earlybridge.training.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.earlybridge.payments.charging.Charges;
import org.earlybridge.payments.charging.Fulfilment.Decision;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.Absences;
import org.earlybridge.training.cover.LentStaff;
import org.earlybridge.training.cover.Stint;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.Wiring;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.tariff.quote.MakeQuote;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.training.tariff.quote.Quoted;
import org.earlybridge.training.workforce.PersonId;

/** A setting's manager at the booking desk: what she asks and is told, each step a transaction of its own. */
final class Buyer {

    /** Fifty pounds an hour for a day of six, of which her council pays thirty and a fund of 400 pounds fifty-five each. */
    private static final String[] PRICE_LIST = {
        "INSERT INTO tariff (version_number, title, valid_from, invented) VALUES ('9.1', 'For tests', '2020-01-01', TRUE)",
        "INSERT INTO fund (code, authority_id, name, budget_pence, left_pence, first_day, last_day)"
                + " VALUES ('OPP', 'CCC', 'Opportunity fund', 40000, 40000, '2020-01-01', '2099-03-31')",
        "INSERT INTO fund (code, authority_id, name, budget_pence, left_pence, first_day, last_day, purpose)"
                + " VALUES ('COVER-P', 'PCC', 'Fees waived', 5000, 5000, '2020-01-01', '2099-03-31', 'WAIVERS')",
        "INSERT INTO tariff_rule (version_number, list_order, kind, pence) VALUES ('9.1', 1, 'HOURLY', 2000)",
        "INSERT INTO tariff_rule (version_number, list_order, kind, family) VALUES ('9.1', 2, 'FREE_FAMILY', 'SAFEGUARDING')",
        "INSERT INTO tariff_rule (version_number, list_order, kind, pence, over_minutes) VALUES ('9.1', 3, 'COUNCIL_PAYS', 3000, 180)",
        "INSERT INTO tariff_rule_class (version_number, list_order, payer_class) VALUES ('9.1', 3, 'PVI_GROUP')",
        "INSERT INTO tariff_rule_class (version_number, list_order, payer_class) VALUES ('9.1', 3, 'MAINTAINED_SCHOOL_CLASS')",
        "INSERT INTO tariff_rule (version_number, list_order, kind, pence, fund_code) VALUES ('9.1', 4, 'FUND_PAYS', 5500, 'OPP')",
        "INSERT INTO tariff_rule_district (version_number, list_order, district_code) VALUES ('9.1', 4, 'E07000010')",
        "INSERT INTO tariff_band (version_number, days_before, percent_of_own) VALUES ('9.1', 14, 0)",
        "INSERT INTO tariff_band (version_number, days_before, percent_of_own) VALUES ('9.1', 0, 100)",
        "INSERT INTO tariff_waiver (version_number, waiver) VALUES ('9.1', 'ILLNESS'), ('9.1', 'RATIO_EMERGENCY')"
    };

    final Desk desk;
    final ProviderId setting;
    final ChargesOnPaper charges;
    LentStaff lent = new NobodyIsLent();
    private final AccountId account;

    private static final class NobodyIsLent implements LentStaff {

        @Override
        public List<Stint> leaving(ProviderId setting, LocalDate first, LocalDate last) {
            return List.of();
        }

        @Override
        public List<Stint> comingTo(ProviderId setting, LocalDate first, LocalDate last) {
            return List.of();
        }
    }

    private Buyer(Desk desk, ProviderId setting, AccountId account, ChargesOnPaper charges) {
        this.desk = desk;
        this.setting = setting;
        this.account = account;
        this.charges = charges;
    }

    static Buyer at(Desk desk) {
        desk.database.run(PRICE_LIST);
        return new Buyer(desk, desk.setting, Desk.RUTA, new ChargesOnPaper());
    }

    /** The manager of another setting, at the same till. */
    Buyer another() {
        ProviderId other = desk.given.setting(Given.CCC, "Kingfishers");
        return new Buyer(desk, other, new AccountId(desk.given.account()), charges);
    }

    /** People who work at her setting. */
    PersonId[] staff(int many) {
        List<PersonId> staff = new ArrayList<>(desk.people(many));
        staff.forEach(person -> desk.given.employment(person, setting, council(), false));
        return staff.toArray(PersonId[]::new);
    }

    private AuthorityId council() {
        return setting.equals(desk.setting) ? Given.PCC : Given.CCC;
    }

    QuoteId quote(CohortId date, PersonId... people) {
        Quoted quoted = in(wiring -> wiring.get(MakeQuote.class).of(date, Arrays.asList(people)));
        return ((Quoted.Made) quoted).quote().id();
    }

    Booked book(CohortId date, PersonId... people) {
        return on(quote(date, people));
    }

    Booked on(QuoteId quote) {
        try {
            return new Booked.Made(in(wiring -> wiring.get(OneBooking.class).on(Wanted.by(quote))));
        } catch (NotBooked e) {
            return new Booked.No(e.refused());
        }
    }

    @CanIgnoreReturnValue
    BookingView booked(CohortId date, PersonId... people) {
        return book(date, people).fold(made -> made, refused -> {
            throw new AssertionError(refused);
        });
    }

    Booked accepting(String reason, CohortId date, PersonId... people) {
        Wanted wanted = Wanted.by(quote(date, people)).acceptingCover(Optional.of(reason));
        try {
            return new Booked.Made(in(wiring -> wiring.get(OneBooking.class).on(wanted)));
        } catch (NotBooked e) {
            return new Booked.No(e.refused());
        }
    }

    Refused.Reason refused(CohortId date, PersonId... people) {
        return book(date, people)
                .fold(
                        made -> {
                            throw new AssertionError("booked: " + made);
                        },
                        Refused::reason);
    }

    /** And to be paid together with that one. */
    BookingView bookedWith(BookingView other, CohortId date, PersonId... people) {
        QuoteId quote = quote(date, people);
        return in(wiring ->
                wiring.get(OneBooking.class).on(Wanted.by(quote).togetherWith(Optional.of(other.reference()))));
    }

    Paid payAll(BookingView oneOfThem, Way way, String order) {
        return in(wiring ->
                wiring.get(OneBasket.class).paid(oneOfThem.reference(), way, Optional.of(order), Optional.empty()));
    }

    Paid pay(BookingView booking, Way way) {
        return pay(booking, way, "");
    }

    Paid pay(BookingView booking, Way way, String order) {
        return in(wiring -> wiring.get(PayForPlace.class).by(booking.reference(), way, Optional.of(order)));
    }

    /** An offer from the waiting list, although it is red. */
    Paid takeUp(BookingView offered, String because) {
        return in(wiring -> wiring.get(PayForPlace.class)
                .by(offered.reference(), Way.INVOICE, Optional.empty(), Optional.of(because)));
    }

    @CanIgnoreReturnValue
    BookingView paidOnInvoice(CohortId date, PersonId... people) {
        return ((Paid.Confirmed) pay(booked(date, people), Way.INVOICE)).booking();
    }

    /** A place for which the payment page has been opened. */
    BookingView onThePaymentPage(CohortId date, PersonId... people) {
        return ((Paid.ByCard) pay(booked(date, people), Way.CARD)).booking();
    }

    Decision cardPaymentComes(BookingView booking) {
        return in(wiring -> {
            FulfilBooking fulfil = wiring.get(FulfilBooking.class);
            Decision decision = fulfil.paid(booking.reference().text());
            if (decision == Decision.SEATED) {
                fulfil.confirmed(booking.reference().text());
            }
            return decision;
        });
    }

    BookingView see(BookingView booking) {
        return in(
                wiring -> wiring.get(SeeBookings.class).one(booking.reference()).booking());
    }

    BookingView keepLonger(BookingView booking) {
        return in(wiring -> wiring.get(KeepPlace.class).longer(booking.reference()));
    }

    Cancelling preview(BookingView booking, CancelReason reason) {
        return in(wiring -> wiring.get(CancelBooking.class).preview(booking.reference(), reason));
    }

    Cancelling cancel(BookingView booking, CancelReason reason) {
        return in(wiring -> wiring.get(CancelBooking.class).of(booking.reference(), reason));
    }

    Booked substitute(BookingView booking, PersonId from, PersonId to) {
        return in(wiring -> wiring.get(SubstituteAttendee.class).in(booking.reference(), from, to, Optional.empty()));
    }

    /** What the job does now. */
    int lookAfter() {
        int done = 0;
        for (BookingReference due : in(wiring -> wiring.get(OneUpkeep.class).due())) {
            done += in(wiring -> wiring.get(OneUpkeep.class).to(due)) ? 1 : 0;
        }
        for (CohortId date : in(wiring -> wiring.get(OneUpkeep.class).withPlacesToOffer())) {
            done += in(wiring -> wiring.get(OneUpkeep.class).offer(date));
        }
        return done;
    }

    String leftInFund() {
        return desk.texts("SELECT left_pence FROM fund WHERE code = 'OPP'").get(0);
    }

    /** Events of the mails put into the outbox so far, without the references in them, in order. */
    List<String> mails() {
        return desk.texts("SELECT event FROM notice ORDER BY id").stream()
                .map(event -> event.replaceAll("^booking/EB-[^/]*/", "").replaceAll("-\\d+$", ""))
                .toList();
    }

    <T> T in(Function<Wiring, T> work) {
        return desk.database.commit(em -> {
            Caller caller = new Caller();
            Standing manager = new Standing(Role.MANAGER, council(), setting);
            caller.become(
                    new Known(account, "Ruta Kalina", new EmailAddress("ruta@example.org"), null, Set.of(manager)));
            Wiring wiring = desk.wiring().with(Caller.class, caller).with(Charges.class, charges);
            return work.apply(Absences.lent(wiring, lent, wiring.get(PlacesTaken.class)));
        });
    }
}
