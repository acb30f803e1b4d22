package org.earlybridge.payments.charging;

/** Whoever writes the papers about charges; found at run time, and called in the commit that confirms or takes back. */
public interface Paperwork {

    /** Writes what is still missing for a charge as it stands now. A second call writes nothing. */
    void write(Sold sold);
}
