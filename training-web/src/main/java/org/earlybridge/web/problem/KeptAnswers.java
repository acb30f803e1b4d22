package org.earlybridge.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody had typed when a page or a sign-in turned out to be too old. It waits in the session for the same page to
 * be opened again, once.
 */
public final class KeptAnswers implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String WAITING = KeptAnswers.class.getName();
    private static final Pattern NEVER =
            Pattern.compile("password|secret|token|viewstate|^jakarta\\.|^primefaces\\.", Pattern.CASE_INSENSITIVE);
    private static final int MOST_FIELDS = 60;
    private static final int LONGEST = 4_000;

    private final String path;
    private final Map<String, String> answers;

    private KeptAnswers(String path, Map<String, String> answers) {
        this.path = path;
        this.answers = answers;
    }

    /** Only from our own pages: otherwise another site could put words into somebody's form. */
    public static void keep(HttpServletRequest sent) {
        if (sent.getMethod().equals("POST") && comesFromUs(sent)) {
            sent.getSession(true)
                    .setAttribute(WAITING, new KeptAnswers(sent.getRequestURI(), typed(sent.getParameterMap())));
        }
    }

    static Optional<KeptAnswers> waitingIn(@Nullable HttpSession session) {
        return session != null && session.getAttribute(WAITING) instanceof KeptAnswers kept
                ? Optional.of(kept)
                : Optional.empty();
    }

    /** Hands the answers out to the page they belong to, and forgets them. */
    static Optional<KeptAnswers> handBack(@Nullable HttpSession session, String path) {
        Optional<KeptAnswers> kept = waitingIn(session).filter(answers -> answers.path.equals(path));
        if (session != null && kept.isPresent()) {
            session.removeAttribute(WAITING);
        }
        return kept;
    }

    String path() {
        return path;
    }

    @Nullable
    String to(String field) {
        return answers.get(field);
    }

    static Map<String, String> typed(Map<String, String[]> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            boolean oneShortAnswer = values.length == 1 && values[0].length() <= LONGEST;
            if (oneShortAnswer
                    && typed.size() < MOST_FIELDS
                    && !NEVER.matcher(name).find()) {
                typed.put(name, values[0]);
            }
        });
        return typed;
    }

    private static boolean comesFromUs(HttpServletRequest sent) {
        String origin = sent.getHeader("Origin");
        String host = sent.getHeader("Host");
        return origin != null && host != null && host.toLowerCase(Locale.ROOT).equals(authorityOf(origin));
    }

    private static @Nullable String authorityOf(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? null : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null; // an Origin that is no address ("null" included) is not ours
        }
    }
}
