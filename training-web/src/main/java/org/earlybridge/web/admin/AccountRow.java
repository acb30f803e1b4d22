package org.earlybridge.web.admin;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.earlybridge.training.account.AccountLine;
import org.earlybridge.training.account.Standing;
import org.earlybridge.web.format.Dates;

/** One log-in in the list. */
public final class AccountRow {

    private static final Dates DATES = new Dates();

    private final AccountLine line;

    AccountRow(AccountLine line) {
        this.line = line;
    }

    public String getKey() {
        return String.valueOf(line.id().value());
    }

    public String getName() {
        return line.name();
    }

    public String getEmail() {
        return line.email().text();
    }

    /** coordinator, PCC; manager, CCC */
    public List<String> getRoles() {
        return line.standings().stream()
                .sorted(Comparator.comparing(Standing::role)
                        .thenComparing(standing -> standing.authority().code()))
                .map(standing -> standing.role().name().toLowerCase(Locale.ROOT) + ", "
                        + standing.authority().code())
                .distinct()
                .toList();
    }

    public String getOpened() {
        return DATES.moment(line.openedAt());
    }

    public String getState() {
        return line.closedAt().map(at -> "Closed on " + DATES.moment(at)).orElse("Open");
    }
}
