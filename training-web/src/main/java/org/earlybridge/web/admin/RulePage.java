package org.earlybridge.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.cover.verification.Comparison;
import org.earlybridge.training.cover.verification.ReadRule;
import org.earlybridge.training.cover.verification.RuleVerified;
import org.earlybridge.training.cover.verification.VerificationWithdrawn;
import org.earlybridge.training.cover.verification.VerifyRule;
import org.earlybridge.training.cover.verification.WithdrawVerification;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.session.ThisRequest;

/** One staffing rule in full: an officer compares it with its source and puts her name to it, or takes it back. */
@Named
@RequestScoped
public class RulePage {

    private static final String DOCUMENT = "document";
    private static final String PARAGRAPH = "paragraph";
    private static final String NOTE = "note";
    private static final String COMPARED = "compared";
    private static final String REASON = "reason";

    @Inject
    private RuleCouncils ruleCouncils;

    @Inject
    private ReadRule readRule;

    @Inject
    private VerifyRule verifyRule;

    @Inject
    private WithdrawVerification withdrawVerification;

    @Inject
    private Problems problems;

    @Inject
    private ThisRequest request;

    private Authority council;
    private LocalDate from;
    private RuleView rule;
    private String document = "";
    private String paragraph = "";
    private String note = "";
    private String reason = "";

    @PostConstruct
    void look() {
        council = ruleCouncils.chosen();
        from = firstDay();
        rule = new RuleView(readRule.of(request.parameter("code"), from, council.id()), council.id());
    }

    private LocalDate firstDay() {
        String typed = request.parameter("from");
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new NotFound("a rule from " + typed);
        }
    }

    @AllowedTo(Role.COORDINATOR)
    public void verify() {
        Comparison with = new Comparison(document, paragraph, note);
        mustBeRight(with);
        if (!problems.isAny()) {
            answer(verifyRule.now(rule.getCode(), from, council.id(), request.parameter("seal"), with));
        }
    }

    private void mustBeRight(Comparison with) {
        if (with.document().isEmpty()) {
            problems.add(DOCUMENT, "Name the document you compared it with, such as: EYFS, group, September 2025");
        }
        mustFit(DOCUMENT, "The document's name", with.document(), Comparison.LONGEST_DOCUMENT);
        mustFit(PARAGRAPH, "The paragraph", with.paragraph(), Comparison.LONGEST_PARAGRAPH);
        mustFit(NOTE, "The note", with.note(), Comparison.LONGEST_NOTE);
        if (!request.has(COMPARED)) {
            problems.add(COMPARED, "Tick that you have compared the rule with its source");
        }
    }

    private void mustFit(String field, String what, String typed, int longest) {
        if (typed.length() > longest) {
            problems.add(field, what + " must be " + longest + " characters or fewer");
        }
    }

    private void answer(RuleVerified verified) {
        if (verified instanceof RuleVerified.Done) {
            request.leadTo(rule.href("done", "verified"));
        } else if (verified instanceof RuleVerified.Already already) {
            problems.add(DOCUMENT, already.by() + " has verified this rule already. Open the page again");
        } else if (verified instanceof RuleVerified.WordedAnew) {
            problems.add(
                    COMPARED, "This rule has been worded anew since you opened the page. Open it again and compare");
        } else {
            problems.add(DOCUMENT, "Name the document you compared it with");
        }
    }

    @AllowedTo(Role.COORDINATOR)
    public void withdraw() {
        VerificationWithdrawn withdrawn = withdrawVerification.now(rule.getCode(), from, council.id(), reason);
        if (withdrawn instanceof VerificationWithdrawn.Done) {
            request.leadTo(rule.href("done", "withdrawn"));
        } else if (withdrawn instanceof VerificationWithdrawn.SayWhy say) {
            problems.add(REASON, "Say why, in " + say.longest() + " characters or fewer");
        } else {
            problems.add(REASON, "This rule is not verified any more. Open the page again");
        }
    }

    public RuleView getRule() {
        return rule;
    }

    public String getCode() {
        return council.id().code();
    }

    public String getCouncil() {
        return council.name();
    }

    public boolean isSigner() {
        return ruleCouncils.signsFor(council);
    }

    /** As it stands now, which is what she puts her name to; after a wrong answer still the text she read. */
    public String getSeal() {
        return request.has("seal") ? request.parameter("seal") : rule.getSeal();
    }

    /** verified, withdrawn, or empty */
    public String getDone() {
        return request.parameter("done");
    }

    public boolean isTicked() {
        return request.has(COMPARED);
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
