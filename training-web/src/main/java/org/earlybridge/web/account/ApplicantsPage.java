package org.earlybridge.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.registration.ApplicantLine;
import org.earlybridge.training.account.registration.DeclineApplicant;
import org.earlybridge.training.account.registration.LetIn;
import org.earlybridge.training.account.registration.ListApplicants;
import org.earlybridge.training.account.registration.Urn;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;

/** The coordinator's list of those who wait to be let in. */
@Named
@RequestScoped
public class ApplicantsPage {

    private static final int LONGEST_REASON = 400;

    @Inject
    private ListApplicants listApplicants;

    @Inject
    private LetIn letIn;

    @Inject
    private DeclineApplicant declineApplicant;

    @Inject
    private Dates dates;

    @Inject
    private Problems problems;

    @AllowedTo(Role.COORDINATOR)
    public void accept() {
        Optional<Long> id = chosen();
        if (id.isEmpty()) {
            return;
        }
        switch (letIn.applicant(id.get())) {
            case LET_IN -> Ways.leadTo("/office/registrations?done=let-in");
            case NOT_THAT_SETTING ->
                problems.add(
                        "applicants",
                        "That Ofsted number belongs to another kind of setting, or to one of the other council. Ask the applicant");
            case HAS_AN_ACCOUNT ->
                problems.add("applicants", "There is an account with this email address already. Decline, and say so");
        }
    }

    @AllowedTo(Role.COORDINATOR)
    public void decline() {
        Optional<Long> id = chosen();
        String reason = Optional.ofNullable(Ways.request().getParameter("reason"))
                .map(String::strip)
                .orElse("");
        if (id.isEmpty()) {
            return;
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            problems.add("reason-" + id.get(), "Say why, in up to 400 characters: the applicant reads it");
            return;
        }
        declineApplicant.because(id.get(), reason);
        Ways.leadTo("/office/registrations?done=declined");
    }

    private Optional<Long> chosen() {
        String typed = Ways.request().getParameter("applicant");
        if (typed == null || !typed.matches("[0-9]{1,18}")) {
            problems.add("applicants", "Choose somebody from the list");
            return Optional.empty();
        }
        return Optional.of(Long.valueOf(typed));
    }

    public List<Row> getRows() {
        return listApplicants.waiting().stream().map(Row::new).toList();
    }

    public String getDone() {
        return Optional.ofNullable(Ways.request().getParameter("done")).orElse("");
    }

    /** One who waits. Not a record: Expression Language reads records only from its next version on. */
    public final class Row {

        private final ApplicantLine line;

        Row(ApplicantLine line) {
            this.line = line;
        }

        public long getId() {
            return line.id();
        }

        public String getName() {
            return line.applicant().name();
        }

        public String getEmail() {
            return line.applicant().email().text();
        }

        public String getSetting() {
            return line.applicant().settingName();
        }

        public String getUrn() {
            return line.applicant().urn().map(Urn::text).orElse("none yet");
        }

        public String getPostcode() {
            return line.applicant().home().postcode();
        }

        public String getAsked() {
            return dates.moment(line.askedAt());
        }
    }
}
