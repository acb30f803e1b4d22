package org.earlybridge.container.probe.lower;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@ApplicationScoped
class StoreNote {

    @Inject
    private LowerNotes notes;

    @Inject
    private Event<NoteWritten> written;

    @Transactional
    void named(String id) {
        notes.add(new LowerNote(id));
        written.fire(new NoteWritten(id));
    }
}
