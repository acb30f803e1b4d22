package org.earlybridge.web.finance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.export.BookFormat;
import org.earlybridge.payments.money.Money;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.recharge.SeeTrialBalance;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.TypedDay;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.OwnCouncils;
import org.earlybridge.web.session.ThisRequest;

/** The council's own book: what every account came to at the end of a day, and the journal as a file. */
@Named
@RequestScoped
public class LedgerPage {

    static final String PATH = "/office/ledger";
    private static final String DAY = "day";

    private static final Map<String, String> HEADINGS = headings();

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private SeeTrialBalance seeTrialBalance;

    @Inject
    private ChosenPeriod chosen;

    @Inject
    private Problems problems;

    @Inject
    private Dates dates;

    @Inject
    private ThisRequest request;

    @Inject
    private Clock clock;

    private Authority council;
    private LocalDate day;
    private List<AccountLineView> lines;

    @PostConstruct
    void look() {
        council = ownCouncils.chosen(Role.FINANCE);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> typed = TypedDay.read(getTyped(), today);
        if (!getTyped().isEmpty() && typed.isEmpty()) {
            problems.add(DAY, "Enter a day such as 30 September " + today.getYear());
        }
        day = typed.map(read -> read.isAfter(today) ? today : read).orElse(today);
        lines = seeTrialBalance.of(council.id(), day).stream()
                .filter(line -> !line.balance().equals(Money.ZERO))
                .map(AccountLineView::new)
                .toList();
    }

    private static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("assets", "What it has");
        headings.put("interauth", "Between the councils");
        headings.put("liabilities", "What it owes");
        headings.put("income", "What it earned");
        headings.put("expenses", "What it spent");
        return headings;
    }

    public String getCouncil() {
        return council.name();
    }

    public String getCode() {
        return council.id().code();
    }

    public String getTyped() {
        return request.parameter(DAY);
    }

    /** 24 November 2026 */
    public String getDay() {
        return dates.plain(day);
    }

    public boolean isNothing() {
        return lines.isEmpty();
    }

    /** Every kind that has an account, in the order of a balance sheet. */
    public List<AccountGroup> getGroups() {
        List<AccountGroup> groups = new ArrayList<>();
        HEADINGS.forEach((heading, title) -> {
            List<AccountLineView> mine = lines.stream()
                    .filter(line -> line.heading().equals(heading))
                    .toList();
            if (!mine.isEmpty()) {
                groups.add(new AccountGroup(title, mine));
            }
        });
        return groups;
    }

    public String getDebits() {
        return Words.money(side(false));
    }

    public String getCredits() {
        return Words.money(side(true).negated());
    }

    public boolean isBalanced() {
        return difference().equals(Money.ZERO);
    }

    public String getDifference() {
        return Words.money(difference());
    }

    private Money difference() {
        return side(true).plus(side(false));
    }

    private Money side(boolean credit) {
        return lines.stream()
                .map(AccountLineView::balance)
                .filter(balance -> balance.isNegative() == credit)
                .reduce(Money.ZERO, Money::plus);
    }

    /** The last quarter and everything so far, each in both forms. */
    public List<BookFile> getFiles() {
        LocalDate today = LocalDate.now(clock);
        Period quarter = Period.quarterBefore(today);
        List<BookFile> files = new ArrayList<>();
        for (BookFormat format : BookFormat.values()) {
            String form = format == BookFormat.HLEDGER ? "Plain-text journal" : "Table of all legs (CSV)";
            Query quarters = Query.NONE
                    .with("from", quarter.first().toString())
                    .with("to", quarter.last().toString())
                    .with("format", format.word());
            files.add(new BookFile(chosen.name(quarter), form, quarters.after(LedgerFilePage.PATH)));
            files.add(new BookFile(
                    "Everything up to " + dates.plain(today),
                    form,
                    Query.NONE.with("format", format.word()).after(LedgerFilePage.PATH)));
        }
        return files;
    }
}
