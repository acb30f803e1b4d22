package org.earlybridge.web.finance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.authority.AuthorityId;

/** What the councils behind the books are called, each asked for once. */
@RequestScoped
public class CouncilNames {

    @Inject
    private Authorities authorities;

    private final Map<String, String> known = new HashMap<>();

    protected CouncilNames() {}

    /** Peterborough; a book of nobody we know keeps its code. */
    String of(String book) {
        return known.computeIfAbsent(
                book,
                code -> authorities
                        .with(new AuthorityId(code))
                        .map(Authority::shortName)
                        .orElse(code));
    }

    /** Peterborough City Council */
    String full(String book) {
        return authorities.with(new AuthorityId(book)).map(Authority::name).orElse(book);
    }
}
