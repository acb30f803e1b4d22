package org.earlybridge.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.account.token.ListTokens;
import org.earlybridge.training.account.token.MakeToken;
import org.earlybridge.training.account.token.RevokeToken;
import org.earlybridge.training.account.token.TokenLine;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;

/** Somebody's own account: who we think she is, and the tokens of her programs. */
@Named
@RequestScoped
public class AccountPage {

    private static final int LONGEST_NAME = 60;

    @Inject
    private Caller caller;

    @Inject
    private Authorities authorities;

    @Inject
    private ListTokens listTokens;

    @Inject
    private MakeToken makeToken;

    @Inject
    private RevokeToken revokeToken;

    @Inject
    private Dates dates;

    @Inject
    private Problems problems;

    private String tokenName = "";
    private String madeToken = "";
    private String revokedName = "";

    /** The answer is this page itself and no redirect: the token is shown once and stands in no address. */
    @AllowedTo(signedIn = true)
    public void make() {
        String name = tokenName.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add("tokenName", "Enter a name for the token, up to 60 characters");
            return;
        }
        madeToken = makeToken.named(name).text();
        tokenName = "";
    }

    @AllowedTo(signedIn = true)
    public void revoke() {
        String id = Ways.request().getParameter("token");
        if (id == null || !id.matches("[0-9]{1,18}")) {
            problems.add("tokens", "Choose a token of yours");
            return;
        }
        revokedName = revokeToken.with(Long.parseLong(id));
    }

    public String getName() {
        return caller.me().name();
    }

    public String getEmail() {
        return caller.me().email().text();
    }

    /** Such as "coordinator, Peterborough City Council". */
    public List<String> getStandings() {
        return caller.standings().stream()
                .sorted(Comparator.comparing(Standing::role)
                        .thenComparing(standing -> standing.authority().code()))
                .map(standing -> standing.role().name().toLowerCase(Locale.ROOT) + ", " + council(standing))
                .toList();
    }

    private String council(Standing standing) {
        return authorities.with(standing.authority()).map(Authority::name).orElseThrow();
    }

    public List<Token> getTokens() {
        return listTokens.mine().stream()
                .map(line -> new Token(line, used(line)))
                .toList();
    }

    private String used(TokenLine line) {
        LocalDate day = line.lastUsedOn();
        return day == null ? "Not used yet" : "Last used on " + dates.plain(day);
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    public String getMadeToken() {
        return madeToken;
    }

    public String getRevokedName() {
        return revokedName;
    }

    /** One row. Not a record: Expression Language reads records only from its next version on. */
    public static final class Token {

        private final TokenLine line;
        private final String used;

        Token(TokenLine line, String used) {
            this.line = line;
            this.used = used;
        }

        public long getId() {
            return line.id();
        }

        public String getName() {
            return line.name();
        }

        public String getUsed() {
            return used;
        }
    }
}
