package org.earlybridge.web.minder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.minder.MinderPlan;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.paper.Download;
import org.earlybridge.web.session.ThisRequest;

/** The letter to parents: proposed, changed as she likes, then printed, copied or kept as a PDF. Nothing of it is stored. */
@Named("parentsLetter")
@RequestScoped
public class ParentsLetterPage {

    private static final String TEXT = "text";

    @Inject
    private AskedDate asked;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Dates dates;

    @Inject
    private Clock clock;

    protected ParentsLetterPage() {}

    /** A letter about nothing, or about somebody else's house, is not there. */
    @AllowedTo(Role.CHILDMINDER)
    public void open() {
        if (asked.plan().isEmpty()) {
            throw new NotFound("a letter about " + asked.asParameter());
        }
    }

    private MinderPlan plan() {
        return asked.plan().orElseThrow(() -> new NotFound("a letter about " + asked.asParameter()));
    }

    public boolean isNeeded() {
        return plan().closes();
    }

    /** What she typed, else what is proposed. */
    public String getText() {
        return Optional.of(LetterText.plain(request.parameter(TEXT)))
                .filter(typed -> !typed.isEmpty())
                .or(() -> LetterWords.of(plan(), getCourse()))
                .orElse("");
    }

    public String getCourse() {
        return asked.date().orElseThrow(() -> new NotFound("the course date")).title();
    }

    public String getHouse() {
        return plan().house();
    }

    /** Tuesday 13 October 2026 */
    public String getDay() {
        return dates.full(LocalDate.now(clock));
    }

    /** As it will look: each paragraph with its lines. */
    public List<List<String>> getParagraphs() {
        return LetterText.paragraphs(getText()).stream()
                .map(paragraph -> Arrays.asList(paragraph.split("\n", -1)))
                .toList();
    }

    /** Shows it with the wording she typed. */
    @AllowedTo(Role.CHILDMINDER)
    public void show() {
        check();
    }

    @AllowedTo(Role.CHILDMINDER)
    public void keep() {
        check();
        if (!problems.isAny()) {
            Download.pdf(LetterPdf.of(getHouse(), getDay(), getText()), "letter-to-parents.pdf");
        }
    }

    private void check() {
        if (getText().length() > LetterText.LONGEST) {
            problems.add(TEXT, "Keep the letter to " + LetterText.LONGEST + " characters or fewer, about two pages");
        }
    }

    /** The name of the parameter that says what the letter is about, and its value. */
    public String getAboutName() {
        return request.has(AskedDate.QUOTE) ? AskedDate.QUOTE : AskedDate.BOOKING;
    }

    public String getAboutValue() {
        return request.parameter(getAboutName());
    }

    public String getBackHref() {
        return (request.has(AskedDate.QUOTE) ? "/book?" : "/booking?") + asked.asParameter();
    }
}
