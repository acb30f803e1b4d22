package org.earlybridge.web.minder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.minder.MinderPlan;
import org.earlybridge.web.cover.TakeDate;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** Where a childminder books: what she can do about the children, what closing would cost, and a letter to the parents. */
@Named("minderTree")
@RequestScoped
public class MinderTreePage {

    private static final String OTHER = "other";

    @Inject
    private AskedDate asked;

    @Inject
    private Alternatives alternatives;

    @Inject
    private TakeDate takeDate;

    @Inject
    private Problems problems;

    @Inject
    private ThisRequest request;

    private @Nullable List<AlternativeView> others;

    protected MinderTreePage() {}

    /** A childminder, and something is known of the children she minds. */
    private boolean isShown() {
        return asked.plan()
                .filter(plan -> plan.known() && !plan.days().isEmpty())
                .isPresent();
    }

    /** Some child is there while she is away. */
    public boolean isColliding() {
        return isShown() && plan().days().stream().anyMatch(day -> !day.isFree());
    }

    private MinderPlan plan() {
        return asked.plan().orElseThrow(() -> new NotFound("a course date in the hours of a childminder"));
    }

    public boolean isClosing() {
        return isShown() && plan().closes();
    }

    public List<DayView> getDays() {
        return plan().days().stream()
                .filter(day -> !day.isFree())
                .map(DayView::new)
                .toList();
    }

    public boolean isSeveralDays() {
        return getDays().size() > 1;
    }

    public CostView getCost() {
        return new CostView(plan());
    }

    public List<AlternativeView> getOthers() {
        if (others == null) {
            others = isClosing()
                    ? asked.date()
                            .flatMap(date -> asked.going().map(going -> alternatives.to(date, going)))
                            .orElse(List.of())
                    : List.of();
        }
        return others;
    }

    /** Where she asks for a date that suits her. */
    public String getAskHref() {
        return asked.date().map(date -> "/ask?course=" + date.course().code()).orElse("/ask");
    }

    public String getLetterHref() {
        return "/parents-letter?" + asked.asParameter();
    }

    public String getQuote() {
        return request.parameter(AskedDate.QUOTE);
    }

    /** One press: the price for the other date, where the same questions are asked anew. */
    @AllowedTo(Role.CHILDMINDER)
    public void take() {
        CohortId other = request.number(OTHER)
                .map(CohortId::new)
                .orElseThrow(() -> new NotFound("date " + request.parameter(OTHER)));
        takeDate.price(
                        other,
                        asked.going()
                                .orElseThrow(() -> new NotFound("who goes"))
                                .people(),
                        "")
                .ifPresent(sentence -> problems.add("who", sentence));
    }
}
