package org.earlybridge.training.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.earlybridge.payments.charging.Charges;
import org.earlybridge.payments.charging.Counter;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.invoicing.Desks;
import org.earlybridge.payments.invoicing.PaperView;
import org.earlybridge.payments.invoicing.Vat;
import org.earlybridge.payments.invoicing.WriteWantingPapers;
import org.earlybridge.training.account.AccountId;
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
import org.earlybridge.training.database.Wiring;
import org.earlybridge.training.invoice.DecideVat;
import org.earlybridge.training.invoice.ListInvoices;
import org.earlybridge.training.invoice.SeeInvoices;

/** From a booking to its paper: real charges, real books. */
class InvoicesOfBookingsTest {

    @OnBothDatabases
    void a_booking_on_invoice_has_its_invoice_at_once_and_the_letter_names_it(TestDatabase database) {
        Desks.openShop(database);
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView booking = onInvoice(nadia, nadia.desk.dateWith(2));
        PaperView invoice = about(nadia, booking).get(0);
        assertThat(invoice.number()).isEqualTo("CCC-INV-2026-000001");
        assertThat(invoice.buyer()).isEqualTo("Little Herons");
        assertThat(invoice.purchaseOrder()).contains("PO 77");
        assertThat(invoice.vat()).isEqualTo(Vat.EXEMPT);
        assertThat(invoice.lines())
                .extracting(PaperView.Line::text)
                .element(1)
                .asString()
                .startsWith("Paid by Peterborough City Council");
        assertThat(invoice.lines().get(0).detail())
                .contains("1 place. Tuesday 13 October 2026; Tuesday 20 October 2026");
        assertThat(letter(nadia, "confirmed"))
                .contains("You pay £35.00 on invoice.")
                .contains("Invoice CCC-INV-2026-000001:\nhttp://localhost:8080/invoice?number=CCC-INV-2026-000001");
    }

    @OnBothDatabases
    void what_is_cancelled_has_a_credit_note_and_the_letter_names_it(TestDatabase database) {
        Desks.openShop(database);
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView booking = onInvoice(nadia, nadia.desk.dateWith(2));
        Cancelling done = with(
                nadia, wiring -> wiring.get(CancelBooking.class).of(booking.reference(), CancelReason.PLANS_CHANGED));
        assertThat(done).isInstanceOf(Cancelling.Costs.class);
        assertThat(about(nadia, booking))
                .extracting(PaperView::number)
                .containsExactly("CCC-INV-2026-000001", "CCC-CN-2026-000001");
        assertThat(letter(nadia, "cancelled")).contains("Credit note CCC-CN-2026-000001:");
    }

    @OnBothDatabases
    void others_are_told_that_there_is_no_such_invoice(TestDatabase database) {
        Desks.openShop(database);
        Buyer nadia = Buyer.at(Desk.on(database));
        BookingView booking = onInvoice(nadia, nadia.desk.dateWith(2));
        String number = about(nadia, booking).get(0).number();
        Buyer stranger = nadia.another();
        assertThat(about(stranger, booking)).isEmpty();
        assertThatThrownBy(() ->
                        with(stranger, wiring -> wiring.get(SeeInvoices.class).one(number)))
                .isInstanceOf(NotFound.class);
        assertThat(asFinance(
                                nadia,
                                Given.CCC,
                                wiring -> wiring.get(SeeInvoices.class).one(number))
                        .number())
                .isEqualTo(number);
        assertThatThrownBy(() -> asFinance(
                        nadia,
                        Given.PCC,
                        wiring -> wiring.get(SeeInvoices.class).one(number)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asFinance(
                        nadia,
                        Given.PCC,
                        wiring -> wiring.get(ListInvoices.class).toPay(Given.CCC)))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void a_school_of_the_selling_council_waits_until_finance_has_said_how_vat_sees_it(TestDatabase database) {
        Desks.openShop(database);
        Buyer school = Buyer.at(Desk.on(database)).another();
        database.run(
                "UPDATE provider SET payer_class = 'MAINTAINED_SCHOOL_CLASS' WHERE id = " + school.setting.value());
        BookingView booking = onInvoice(school, school.desk.dateWith(2));
        assertThat(about(school, booking)).isEmpty();
        assertThat(letter(school, "confirmed")).doesNotContain("/invoice?number=");
        List<ListInvoices.Waiting> waiting = asFinance(
                school, Given.CCC, wiring -> wiring.get(ListInvoices.class).waiting(Given.CCC));
        assertThat(waiting)
                .containsExactly(new ListInvoices.Waiting(booking.reference().text(), "Kingfishers", true));
        int written = decided(school, booking, true);
        assertThat(written).isEqualTo(1);
        PaperView paper = asFinance(
                school, Given.CCC, wiring -> wiring.get(SeeInvoices.class).one("CCC-INT-2026-000001"));
        assertThat(paper.vat()).isEqualTo(Vat.NO_SUPPLY);
        assertThatThrownBy(() -> decided(school, booking, false)).isInstanceOf(NotFound.class);
    }

    private static int decided(Buyer buyer, BookingView booking, boolean oneBody) {
        return asFinance(
                buyer,
                Given.CCC,
                wiring -> wiring.get(DecideVat.class)
                        .of(Given.CCC, booking.reference().text(), oneBody));
    }

    private static BookingView onInvoice(Buyer buyer, CohortId date) {
        BookingView held = buyer.booked(date, buyer.staff(1));
        Paid paid = with(
                buyer,
                wiring -> wiring.get(PayForPlace.class).by(held.reference(), Way.INVOICE, Optional.of(" PO 77 ")));
        return ((Paid.Confirmed) paid).booking();
    }

    private static List<PaperView> about(Buyer buyer, BookingView booking) {
        return with(
                buyer,
                wiring -> wiring.get(SeeInvoices.class)
                        .about(List.of(booking.reference().text())));
    }

    private static String letter(Buyer buyer, String event) {
        return buyer.desk
                .texts("SELECT body FROM notice WHERE event LIKE '%/" + event + "'")
                .get(0);
    }

    private static <T> T with(Buyer buyer, Function<Wiring, T> work) {
        return buyer.in(wiring -> work.apply(papered(buyer, wiring)));
    }

    private static <T> T asFinance(Buyer buyer, AuthorityId council, Function<Wiring, T> work) {
        return buyer.in(wiring -> {
            Caller caller = new Caller();
            caller.become(new Known(
                    new AccountId(1),
                    "Fiona Finance",
                    new EmailAddress("fiona@example.org"),
                    null,
                    Set.of(new Standing(Role.FINANCE, council, null))));
            return work.apply(papered(buyer, wiring.with(Caller.class, caller)));
        });
    }

    /** With charges that are posted and have papers. */
    private static Wiring papered(Buyer buyer, Wiring wiring) {
        Charges charges = new Counter(
                        buyer.desk.database,
                        (em, clock) -> Desks.paperwork(em, buyer.desk.clock, wiring.get(BookingSales.class)))
                .charges();
        return wiring.with(Charges.class, charges)
                .with(WriteWantingPapers.class, Desks.wanting(buyer.desk.database.em("payments"), charges));
    }
}
