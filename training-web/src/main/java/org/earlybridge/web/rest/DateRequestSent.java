package org.earlybridge.web.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.demand.Wish;
import org.earlybridge.training.place.OutwardCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody who asks for a date sends. */
@Schema(name = "DateRequestSent")
public record DateRequestSent(
        @Schema(description = "A course's code.", example = "PFA-FULL", maxLength = 16)
        String course,

        @Schema(description = "A postcode, or its first half.", example = "PE13 3AB", maxLength = 10)
        String near,

        @Schema(description = "Any of these would suit.", uniqueItems = true)
        List<PartOfDay> when,

        @Schema(description = "For the training team.", maxLength = Wish.LONGEST_NOTE) @Nullable
        String note) {

    /** @throws Refusal that names every field that is wrong */
    static Wish read(byte[] body) {
        SentBody sent = SentBody.of(body);
        String course = sent.text("course", 16);
        String near = sent.text("near", 10);
        Set<PartOfDay> when = sent.someOf("when", PartOfDay.class);
        String note = sent.optionalText("note", Wish.LONGEST_NOTE).orElse("");
        Optional<OutwardCode> area = OutwardCode.of(near);
        if (!course.isEmpty() && !CourseCode.isOne(course)) {
            sent.wrong("course", "course must be a course's code, such as PFA-FULL.");
        }
        if (!near.isEmpty() && area.isEmpty()) {
            sent.wrong("near", "near must be a postcode or its first half, such as PE13 3AB or PE13.");
        }
        sent.mustBeRight();
        return Wish.forCourse(new CourseCode(course), area.orElseThrow(), when).saying(note);
    }
}
