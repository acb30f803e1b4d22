package org.earlybridge.container.probe.lower;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The jar's one door. It begins no transaction: the package-private bean behind it must. */
@ApplicationScoped
public class Notebook {

    @Inject
    private StoreNote storeNote;

    @Inject
    private LowerNotes notes;

    public void write(String note) {
        storeNote.named(note);
    }

    public List<String> notes() {
        return notes.all();
    }
}
