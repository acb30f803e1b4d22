package org.earlybridge.training.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the trail: written once, in the transaction of what it tells of, and never touched again. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    private static final int LONGEST = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private long id;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "account_id")
    private @Nullable Long account;

    private String reference;

    private String what;

    @Column(name = "row_kind")
    private String row;

    @Column(name = "row_id")
    private long rowId;

    @Column(name = "authority_id")
    private @Nullable String authority;

    private String why;

    @Column(name = "text_before")
    private @Nullable String before;

    @Column(name = "text_after")
    private @Nullable String after;

    protected AuditEntry() {}

    AuditEntry(Instant doneAt, Mark by, Deed deed) {
        this.doneAt = doneAt;
        this.account = by.account();
        this.reference = by.reference();
        this.what = deed.what();
        this.row = deed.row();
        this.rowId = deed.id();
        this.authority = deed.authority();
        this.why = cut(deed.why());
        this.before = deed.before() == null ? null : cut(deed.before());
        this.after = deed.after() == null ? null : cut(deed.after());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
