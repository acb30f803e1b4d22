package org.earlybridge.payments.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earlybridge.payments.charging.Counter;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;
import org.earlybridge.payments.ledger.Balances;
import org.earlybridge.payments.ledger.Journals;
import org.earlybridge.payments.money.Money;
import org.earlybridge.payments.settlement.Councils;

class ReadBookTest {

    private static final List<String> BOTH = List.of("CCC", "PCC");
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 4, 30);

    @OnBothDatabases
    void the_strict_reader_finds_nothing_wrong_and_comes_to_the_same_balances(PaymentsDatabase database)
            throws Exception {
        String journal = aYear(database, FIRST, BookFormat.HLEDGER);
        assertThat(Hledger.complaints(journal)).isEmpty();
        assertThat(Hledger.balances(journal)).isEqualTo(shown(database));
    }

    @OnBothDatabases
    void a_later_part_opens_with_what_stood_there(PaymentsDatabase database) throws Exception {
        String journal = aYear(database, LocalDate.of(2026, 10, 10), BookFormat.HLEDGER);
        assertThat(journal).contains("2026-10-10 * (opening-CCC) balances before this day");
        assertThat(Hledger.complaints(journal)).isEmpty();
        assertThat(Hledger.balances(journal)).isEqualTo(shown(database));
    }

    @OnBothDatabases
    void a_journal_with_a_line_missing_is_not_accepted(PaymentsDatabase database) throws Exception {
        String journal = aYear(database, FIRST, BookFormat.HLEDGER);
        assertThat(Hledger.complaints(journal.replaceFirst("(?m)^    expenses:.*\\n", "")))
                .as("the twin must be noticed")
                .containsIgnoringCase("balance");
    }

    @OnBothDatabases
    void a_settled_quarter_asserts_what_is_left_between_the_councils(PaymentsDatabase database) throws Exception {
        new Counter(database).sell("EB-1", Way.CARD);
        Councils councils = new Councils(database);
        for (String book : List.of("PCC", "CCC", "PCC")) {
            councils.agree("2026-Q3", book);
        }
        String journal = written(database, FIRST, BookFormat.HLEDGER);
        assertThat(journal).contains("interauth:CCC:due-from:PCC  GBP -30.00 = GBP 0.00");
        assertThat(Hledger.complaints(journal)).isEmpty();
        String withoutTheBooking = journal.replaceFirst("(?s)\\n2026-09-03 .*?\\n\\n", "\n");
        assertThat(Hledger.complaints(withoutTheBooking))
                .as("a journal cut out")
                .contains("assertion");
    }

    @OnBothDatabases
    void every_line_of_the_table_has_its_journal_and_debits_equal_credits(PaymentsDatabase database) {
        String csv = aYear(database, FIRST, BookFormat.CSV);
        assertThat(csv).startsWith("journal,line,book,number,period,business_date,");
        long debits = csv.lines().skip(1).mapToLong(line -> cell(line, 14)).sum();
        assertThat(debits)
                .isPositive()
                .isEqualTo(csv.lines().skip(1).mapToLong(line -> cell(line, 15)).sum());
    }

    @OnBothDatabases
    void every_line_of_the_table_is_as_wide_as_its_heading(PaymentsDatabase database) {
        String csv = aYear(database, LocalDate.of(2026, 10, 10), BookFormat.CSV);
        assertThat(csv).contains("opening-CCC,1,CCC,");
        assertThat(csv.lines().map(line -> line.replaceAll("\"[^\"]*\"", "x").split(",", -1).length))
                .containsOnly(18);
    }

    private static String aYear(PaymentsDatabase database, LocalDate from, BookFormat format) {
        Counter counter = new Counter(database);
        counter.sell("EB-1", Way.CARD);
        counter.sell("EB-2", Way.INVOICE);
        counter.on(LocalDate.of(2026, 10, 7));
        counter.earn();
        counter.cancel("EB-2", Money.ofPence(1750));
        counter.on(LocalDate.of(2027, 4, 7));
        counter.earn();
        return written(database, from, format);
    }

    private static String written(PaymentsDatabase database, LocalDate from, BookFormat format) {
        return database.commit(em -> new ReadBook(new Journals(em), new Balances(em)).of(BOTH, from, LAST, format));
    }

    private static Map<String, Long> shown(PaymentsDatabase database) {
        Map<String, Long> shown = new TreeMap<>();
        BOTH.forEach(book -> database.<Object>commit(em -> new Balances(em)
                .trialBalance(book).stream()
                        .map(line -> shown.put(line.account(), line.balance().pence()))
                        .toList()));
        return shown;
    }

    private static long cell(String line, int at) {
        return Long.parseLong(line.replaceAll("\"[^\"]*\"", "x").split(",", -1)[at]);
    }
}
