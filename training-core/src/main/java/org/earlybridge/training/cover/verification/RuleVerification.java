package org.earlybridge.training.cover.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cover.rulebook.Rule;
import org.jspecify.annotations.Nullable;

/** An officer compared one rule, as it was worded then, with its source. It may be withdrawn; it is never deleted. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "rule_verification")
class RuleVerification {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rule_verification_seq")
    @SequenceGenerator(name = "rule_verification_seq", sequenceName = "rule_verification_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "rule_code")
    private String ruleCode;

    @Column(name = "rule_from")
    private LocalDate ruleFrom;

    @Column(name = "rule_seal")
    private String ruleSeal;

    @Column(name = "compared_document")
    private String comparedDocument;

    @Column(name = "compared_paragraph")
    private @Nullable String comparedParagraph;

    private @Nullable String note;

    @Column(name = "verified_by")
    private long verifiedBy;

    @Column(name = "verified_by_name")
    private String verifiedByName;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "withdrawn_by")
    private @Nullable Long withdrawnBy;

    @Column(name = "withdrawn_by_name")
    private @Nullable String withdrawnByName;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_because")
    private @Nullable String withdrawnBecause;

    /** 1 until it is withdrawn, so that there is one for each council and text. */
    private @Nullable Short live;

    @Version
    private long version;

    protected RuleVerification() {}

    RuleVerification(AuthorityId council, Rule rule, Comparison with, Known by, Instant now) {
        this.authorityId = council.code();
        this.ruleCode = rule.code();
        this.ruleFrom = rule.from();
        this.ruleSeal = rule.seal();
        this.comparedDocument = with.document();
        this.comparedParagraph = with.paragraph().isEmpty() ? null : with.paragraph();
        this.note = with.note().isEmpty() ? null : with.note();
        this.verifiedBy = by.account().value();
        this.verifiedByName = by.name();
        this.verifiedAt = now;
        this.live = 1;
    }

    void withdraw(Known by, String because, Instant now) {
        if (live == null) {
            throw new IllegalStateException("this verification is withdrawn already");
        }
        withdrawnBy = by.account().value();
        withdrawnByName = by.name();
        withdrawnAt = now;
        withdrawnBecause = because;
        live = null;
    }

    /** Known once it is stored. */
    long id() {
        if (id == null) {
            throw new IllegalStateException("this verification is not stored yet");
        }
        return id;
    }

    boolean isOf(Rule rule) {
        return ruleCode.equals(rule.code()) && ruleFrom.equals(rule.from());
    }

    /** Not withdrawn, and of the text as it stands. */
    boolean holdsFor(Rule rule) {
        return live != null && ruleSeal.equals(rule.seal());
    }

    boolean isLive() {
        return live != null;
    }

    /** As people read it. */
    Verification seen(Rule rule) {
        return new Verification(
                verifiedByName,
                verifiedAt,
                new Comparison(
                        comparedDocument,
                        Optional.ofNullable(comparedParagraph).orElse(""),
                        Optional.ofNullable(note).orElse("")),
                ruleSeal.equals(rule.seal()),
                withdrawal());
    }

    private Optional<Verification.Withdrawal> withdrawal() {
        return withdrawnByName == null || withdrawnAt == null || withdrawnBecause == null
                ? Optional.empty()
                : Optional.of(new Verification.Withdrawal(withdrawnByName, withdrawnAt, withdrawnBecause));
    }
}
