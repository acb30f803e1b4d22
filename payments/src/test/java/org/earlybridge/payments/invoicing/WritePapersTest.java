package org.earlybridge.payments.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.payments.charging.Counter.OWN;
import static org.earlybridge.payments.charging.Counter.order;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.earlybridge.payments.charging.Counter;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;
import org.earlybridge.payments.money.Money;

/** Which papers there are about a charge. After each test the invariants ask that they say what the charge says. */
class WritePapersTest {

    @OnBothDatabases
    void what_is_sold_on_invoice_has_its_invoice_in_the_same_commit(PaymentsDatabase database) {
        Counter counter = open(database);
        counter.open(order("EB-1", Way.INVOICE));
        assertThat(papers(database, "EB-1")).isEmpty();
        counter.confirm("EB-1");
        counter.confirm("EB-1");
        PaperView invoice = only(papers(database, "EB-1"));
        assertThat(invoice.number()).isEqualTo("CCC-INV-2026-000001");
        assertThat(invoice.purchaseOrder()).contains("PO-9");
        assertThat(invoice.total()).isEqualTo(OWN);
        assertThat(invoice.buyer()).isEqualTo("Little Herons <& Co>");
        assertThat(invoice.vat()).isEqualTo(Vat.EXEMPT);
        assertThat(invoice.due()).as("a Thursday is no working day here").contains(LocalDate.of(2026, 10, 2));
        assertThat(invoice.lines())
                .extracting(line -> line.text() + " " + line.amount())
                .containsExactly(
                        "Elklan, CCC-ELK-1 £120.00",
                        "Paid by Peterborough City Council −£30.00",
                        "Paid by Opportunity fund −£55.00");
    }

    @OnBothDatabases
    void money_on_a_card_has_a_receipt_and_no_due_day(PaymentsDatabase database) {
        open(database).sell("EB-1", Way.CARD);
        PaperView receipt = only(papers(database, "EB-1"));
        assertThat(receipt.number()).isEqualTo("CCC-REC-2026-000001");
        assertThat(receipt.due()).isEmpty();
    }

    @OnBothDatabases
    void where_nothing_is_to_pay_there_is_no_paper(PaymentsDatabase database) {
        Counter counter = open(database);
        counter.open(Counter.funded("EB-1"));
        counter.confirm("EB-1");
        assertThat(papers(database, "EB-1")).isEmpty();
        assertThat(wanting(database)).isEmpty();
    }

    @OnBothDatabases
    void what_goes_back_has_a_credit_note_that_names_its_invoice_and_each_share(PaymentsDatabase database) {
        Counter counter = open(database);
        counter.sell("EB-1", Way.INVOICE);
        counter.cancel("EB-1", Money.ofPence(1750));
        PaperView note = papers(database, "EB-1").get(1);
        assertThat(note.number()).isEqualTo("CCC-CN-2026-000001");
        assertThat(note.credits()).contains("CCC-INV-2026-000001");
        assertThat(note.because()).contains("cannot come");
        assertThat(note.total()).isEqualTo(Money.ofPence(1750));
        assertThat(note.lines())
                .extracting(line -> line.text() + " " + line.amount())
                .containsExactly(
                        "Elklan, CCC-ELK-1 £60.00",
                        "Paid by Peterborough City Council −£15.00",
                        "Paid by Opportunity fund −£27.50");
        assertThat(papers(database, "EB-1").get(0).credited()).isEqualTo(Money.ofPence(1750));
    }

    @OnBothDatabases
    void a_card_refund_credits_the_receipt_and_a_fee_of_all_credits_nothing(PaymentsDatabase database) {
        Counter counter = open(database);
        counter.sell("EB-1", Way.CARD);
        counter.sell("EB-2", Way.CARD);
        counter.cancel("EB-1", Money.ZERO);
        counter.cancel("EB-2", OWN);
        assertThat(papers(database, "EB-1").get(1).credits()).contains("CCC-REC-2026-000001");
        assertThat(papers(database, "EB-2")).hasSize(1);
    }

    @OnBothDatabases
    void a_part_of_the_council_is_charged_inside_and_gets_no_invoice(PaymentsDatabase database) {
        Desks.openShop(database);
        selling(database, Vat.NO_SUPPLY).sell("EB-1", Way.INVOICE);
        PaperView paper = only(papers(database, "EB-1"));
        assertThat(paper.number()).isEqualTo("CCC-INT-2026-000001");
        assertThat(paper.vat()).isEqualTo(Vat.NO_SUPPLY);
        assertThat(paper.due()).isEmpty();
    }

    @OnBothDatabases
    void vat_is_never_guessed_and_the_paper_waits_until_somebody_says_it(PaymentsDatabase database) {
        Desks.openShop(database);
        Counter undecided = selling(database, null);
        undecided.sell("EB-1", Way.INVOICE);
        undecided.sell("EB-2", Way.INVOICE);
        assertThat(papers(database, "EB-1")).isEmpty();
        assertThat(wanting(database))
                .containsExactly(
                        new WantingView("EB-1", "provider:7", true), new WantingView("EB-2", "provider:7", true));
        undecided.cancel("EB-1", Money.ofPounds(5));
        undecided.cancel("EB-2", Money.ZERO);
        assertThat(wanting(database)).as("what went back whole needs none").hasSize(1);
        assertThat(writeWanting(database, undecided)).isZero();
        assertThat(writeWanting(database, selling(database, Vat.EXEMPT))).isEqualTo(1);
        assertThat(papers(database, "EB-1")).extracting(PaperView::total).containsExactly(OWN, Money.ofPounds(30));
        assertThat(wanting(database)).isEmpty();
    }

    @OnBothDatabases
    void without_the_sellers_details_the_sale_goes_on_and_the_paper_waits(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.sell("EB-1", Way.INVOICE);
        assertThat(wanting(database)).containsExactly(new WantingView("EB-1", "provider:7", false));
        Desks.openShop(database);
        assertThat(writeWanting(database, counter)).isEqualTo(1);
        assertThat(papers(database, "EB-1")).hasSize(1);
    }

    @OnBothDatabases
    void each_book_kind_and_financial_year_has_numbers_of_its_own(PaymentsDatabase database) {
        Counter counter = open(database);
        counter.sell("EB-1", Way.INVOICE);
        counter.sell("EB-2", Way.INVOICE);
        counter.on(LocalDate.of(2027, 3, 31));
        counter.sell("EB-3", Way.INVOICE);
        counter.on(LocalDate.of(2027, 4, 1));
        counter.sell("EB-4", Way.INVOICE);
        counter.on(LocalDate.of(2027, 3, 31));
        counter.sell("EB-5", Way.INVOICE);
        assertThat(papers(database, "EB-1", "EB-2", "EB-3", "EB-4", "EB-5"))
                .extracting(PaperView::number)
                .as("a clock that goes back does not begin the old year again")
                .containsExactly(
                        "CCC-INV-2026-000001",
                        "CCC-INV-2026-000002",
                        "CCC-INV-2026-000003",
                        "CCC-INV-2027-000001",
                        "CCC-INV-2027-000002");
    }

    @OnBothDatabases
    void an_issued_paper_cannot_be_changed_or_removed(PaymentsDatabase database) {
        open(database).sell("EB-1", Way.INVOICE);
        for (String change : List.of(
                "UPDATE paper SET total = 1",
                "DELETE FROM paper_line",
                "UPDATE paper_line SET line_text = 'x'",
                "UPDATE seller SET vat_number = 'x'")) {
            assertThatThrownBy(() -> database.run(change))
                    .as(change)
                    .hasMessageMatching("(?is).*the_books_are_append_only.*");
        }
    }

    @OnBothDatabases
    void the_list_of_finance_begins_with_what_is_still_to_be_paid(PaymentsDatabase database) {
        Counter counter = open(database);
        counter.sell("EB-1", Way.INVOICE);
        counter.sell("EB-2", Way.CARD);
        counter.sell("EB-3", Way.INVOICE);
        counter.cancel("EB-1", Money.ZERO);
        ListPapers list = new ListPapers(database.em());
        assertThat(list.page(question("%", PaperRow.Column.STATE, true)))
                .extracting(row -> row.number() + " " + row.toPay())
                .startsWith("CCC-INV-2026-000002 £35.00")
                .hasSize(4);
        assertThat(list.page(question("%po-9%", PaperRow.Column.NUMBER, false)))
                .extracting(PaperRow::reference)
                .containsExactly("EB-3", "EB-1", "EB-1");
        assertThat(list.count(question("%inv-2026-000001%", PaperRow.Column.DUE, true)))
                .isEqualTo(1);
        assertThat(list.toPay("CCC", LocalDate.of(2026, 10, 3)))
                .isEqualTo(new ListPapers.ToPay(1, Money.ofPounds(35), Money.ofPounds(35)));
        assertThat(list.toPay("PCC", LocalDate.of(2026, 10, 3)).amount()).isEqualTo(Money.ZERO);
    }

    private static PaperQuestion question(String pattern, PaperRow.Column column, boolean rising) {
        return new PaperQuestion("CCC", pattern, column, rising, 0, 50);
    }

    private static Counter open(PaymentsDatabase database) {
        Desks.openShop(database);
        return new Counter(database);
    }

    private static Counter selling(PaymentsDatabase database, @org.jspecify.annotations.Nullable Vat vat) {
        return new Counter(database, (em, clock) -> Desks.paperwork(em, clock, vat));
    }

    private static int writeWanting(PaymentsDatabase database, Counter counter) {
        List<String> due =
                database.commit(em -> Desks.wanting(em, counter.charges()).due(100));
        return due.stream()
                .mapToInt(reference -> database.commit(
                                em -> Desks.wanting(em, counter.charges()).of(reference))
                        ? 1
                        : 0)
                .sum();
    }

    private static List<PaperView> papers(PaymentsDatabase database, String... references) {
        return read(database, papers -> papers.of(List.of(references)));
    }

    private static List<WantingView> wanting(PaymentsDatabase database) {
        return read(database, papers -> papers.wanting("CCC"));
    }

    private static <T> T read(PaymentsDatabase database, Function<ReadPapers, T> question) {
        return database.commit(em -> question.apply(Desks.reader(em)));
    }

    private static PaperView only(List<PaperView> papers) {
        assertThat(papers).hasSize(1);
        return papers.get(0);
    }
}
