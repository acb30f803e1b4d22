package org.earlybridge.payments.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.earlybridge.payments.charging.Charges;

/** Papers that could not be written with their sale are written as soon as what was missing is known. */
@ApplicationScoped
public class WriteWantingPapers {

    @Inject
    private Papers papers;

    @Inject
    private Charges charges;

    protected WriteWantingPapers() {}

    WriteWantingPapers(Papers papers, Charges charges) {
        this.papers = papers;
        this.charges = charges;
    }

    /** Which charges wait; each is a piece of work of its own. */
    @Transactional
    public List<String> due(int most) {
        return papers.wanting(most).stream()
                .map(wanting -> wanting.view().reference())
                .toList();
    }

    /** Whether it waits no more. */
    @Transactional
    public boolean of(String reference) {
        charges.writePapers(reference);
        return !papers.isWanting(reference);
    }
}
