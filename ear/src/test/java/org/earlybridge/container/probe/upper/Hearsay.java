package org.earlybridge.container.probe.upper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.earlybridge.container.probe.lower.NoteWritten;

/** Copies each note in the note's own transaction, or refuses it, and remembers what it heard once that had succeeded. */
@ApplicationScoped
public class Hearsay {

    private final List<String> known = new CopyOnWriteArrayList<>();

    @Inject
    private UpperNotes notes;

    void inTheTransaction(@Observes NoteWritten written) {
        notes.add(new UpperNote(written.note()));
        if (written.note().startsWith("refused")) {
            throw new IllegalStateException("the upper jar will not have it");
        }
    }

    void afterSuccess(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoteWritten written) {
        known.add(written.note());
    }

    public List<String> known() {
        return List.copyOf(known);
    }
}
