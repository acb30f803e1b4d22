package org.earlybridge.payments.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/** Papers as they were issued. Whether the asker may see one is for the asker's door to say. */
@ApplicationScoped
public class ReadPapers {

    private static final int MOST_WANTING = 100;

    @Inject
    private Papers papers;

    protected ReadPapers() {}

    ReadPapers(Papers papers) {
        this.papers = papers;
    }

    public Optional<PaperView> numbered(String number) {
        return papers.numbered(number).map(paper -> views(List.of(paper)).get(0));
    }

    /** About these charges, in the order in which they were issued. */
    public List<PaperView> of(Collection<String> references) {
        return views(papers.of(references));
    }

    /** Of one book, those that have waited longest first, a hundred at most. */
    public List<WantingView> wanting(String book) {
        return papers.wanting(book, MOST_WANTING).stream().map(Wanting::view).toList();
    }

    private List<PaperView> views(List<Paper> some) {
        Map<String, Money> credited = papers.creditedOf(some);
        return some.stream()
                .map(paper -> paper.view(credited.getOrDefault(paper.number(), Money.ZERO)))
                .toList();
    }
}
