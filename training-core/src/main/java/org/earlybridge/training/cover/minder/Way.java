package org.earlybridge.training.cover.minder;

/** What can become of the children while she is away, in the order in which it is asked. */
public enum Way {
    NOBODY_THERE,
    CO_CHILDMINDER,
    ASSISTANT,
    /** All who work with her, where none of them can by herself. */
    TOGETHER,
    BACKUP,
    CLOSE
}
