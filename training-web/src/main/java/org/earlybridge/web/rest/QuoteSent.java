package org.earlybridge.web.rest;

import java.util.List;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.workforce.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who asks for a price sends. */
@Schema(name = "QuoteSent")
public record QuoteSent(
        @Schema(description = "The id of a course date.", example = "150")
        long cohort,

        @Schema(description = "Whom it is for: ids of GET /me, each once.", uniqueItems = true)
        List<Long> attendees) {

    private static final int MOST_ATTENDEES = 50;

    /** @throws Refusal that names every field that is wrong */
    static QuoteSent read(byte[] body) {
        SentBody sent = SentBody.of(body);
        long cohort = sent.id("cohort");
        List<Long> attendees = sent.ids("attendees", MOST_ATTENDEES);
        sent.mustBeRight();
        return new QuoteSent(cohort, attendees);
    }

    CohortId date() {
        return new CohortId(cohort);
    }

    List<PersonId> people() {
        return attendees.stream().map(PersonId::new).toList();
    }
}
