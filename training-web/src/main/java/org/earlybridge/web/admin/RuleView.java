package org.earlybridge.web.admin;

import java.util.List;
import java.util.Locale;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.rulebook.Rule;
import org.earlybridge.training.cover.rulebook.RuleBook;
import org.earlybridge.training.cover.verification.CheckedRule;
import org.earlybridge.training.cover.verification.Verification;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Query;

/** One staffing rule in words. Not a record: Expression Language cannot read one yet. */
public final class RuleView {

    static final String PATH = "/office/rule";
    private static final Dates DATES = new Dates();

    private final CheckedRule checked;
    private final Rule rule;
    private final Query address;

    RuleView(CheckedRule checked, AuthorityId council) {
        this.checked = checked;
        this.rule = checked.rule();
        this.address = Query.NONE
                .with("council", council.code())
                .with("code", rule.code())
                .with("from", rule.from().toString());
    }

    String href(String word, String value) {
        return address.with(word, value).after(PATH);
    }

    public String getHref() {
        return address.after(PATH);
    }

    public String getCode() {
        return rule.code();
    }

    public String getFrom() {
        return rule.from().toString();
    }

    public String getSeal() {
        return rule.seal();
    }

    /** Two-year-olds to one adult */
    public String getHeading() {
        String heading = rule.source().heading();
        return heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1);
    }

    public String getNumber() {
        return rule.number().isPresent() ? String.valueOf(rule.number().getAsInt()) : "";
    }

    /** Since 4 September 2023; 1 September 2008 to 3 September 2023 */
    public String getDates() {
        return rule.to()
                .map(last -> DATES.plain(rule.from()) + " to " + DATES.plain(last))
                .orElse("Since " + DATES.plain(rule.from()));
    }

    /** Empty where the rule names no date of its own. */
    public String getSince() {
        return rule.since().map(DATES::plain).orElse("");
    }

    /** 08:00-16:00; empty where it holds all day. */
    public String getHours() {
        return rule.hours().map(Span::toString).orElse("");
    }

    /** EYFS, group and school-based, 3.33 (2023) */
    public String getSource() {
        return rule.source().document()
                + rule.source().paragraph().map(paragraph -> ", " + paragraph).orElse("");
    }

    /** EYFS statutory framework (July 2023); empty where the rule came with no version of it. */
    public String getCameWith() {
        return rule.ruleset().map(RuleBook.current()::document).orElse("");
    }

    public boolean isWithoutParagraph() {
        return rule.source().paragraph().isEmpty();
    }

    /** Must, should, or our own policy */
    public String getSeverity() {
        return switch (rule.severity()) {
            case MUST -> rule.basis() == Rule.Basis.POLICY ? "Must, by our own choice" : "Must";
            case SHOULD -> "Should";
            case POLICY -> "Our own choice";
        };
    }

    public String getDeparture() {
        return switch (rule.departure()) {
            case NONE -> "Nothing";
            case REASON -> "A reason";
            case TWO_PERSON -> "A reason, by two people";
        };
    }

    public String getUse() {
        return switch (rule.use()) {
            case YES -> "The check asks for it";
            case PARTLY -> "The check asks for part of it";
            case TOLD -> "No check can see it: whoever reads a verdict is told to look to it";
            case NO -> "The check does not ask for it yet";
        };
    }

    public boolean isUsedInFull() {
        return rule.use() == Rule.Use.YES;
    }

    public String getText() {
        return rule.text().whole();
    }

    /** Empty when nothing is. */
    public String getToConfirm() {
        return rule.text().toConfirm().orElse("");
    }

    public boolean isChecked() {
        return checked.isVerified();
    }

    /** Cora Moss, 13 October 2026; changed since; not checked */
    public String getSigned() {
        return checked.verification()
                .map(RuleView::signature)
                .orElse(checked.isChangedSince() ? "Changed since" : "Not checked");
    }

    public List<VerificationView> getHistory() {
        return checked.history().stream().map(VerificationView::new).toList();
    }

    private static String signature(Verification verification) {
        return verification.by() + ", " + DATES.moment(verification.at());
    }
}
