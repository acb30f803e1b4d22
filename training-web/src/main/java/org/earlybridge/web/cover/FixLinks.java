package org.earlybridge.web.cover;

import java.util.Optional;
import java.util.function.Function;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cover.verdict.Change;

/** Where a fix leads: to other dates of the course, to first aid, or to a colleague's verdict. Some are done outside. */
public record FixLinks(CourseCode course, Function<String, Optional<String>> colleague) {

    /** An empty address is no link. */
    record Link(String href, String label) {

        static final Link NONE = new Link("", "");
    }

    private static final String FIRST_AID = "PFA-FULL";
    private static final String EMERGENCY = "PFA-EMERG";

    public static FixLinks toDatesOf(CourseCode course) {
        return new FixLinks(course, adult -> Optional.empty());
    }

    Link of(Change change) {
        return switch (change.kind()) {
            case OTHER_DATE -> new Link("/?course=" + course.code(), "See other dates");
            case ONLINE_OR_EVENING -> elsewhen(change);
            case RENEW_CERTIFICATE -> {
                boolean full = change.renewals().stream()
                        .anyMatch(renewal -> renewal.kind().name().equals("FULL"));
                yield new Link("/?course=" + (full ? FIRST_AID : EMERGENCY), "See first aid dates");
            }
            case SUBSTITUTE ->
                change.adult()
                        .flatMap(colleague)
                        .map(href -> new Link(href, "Check this"))
                        .orElse(Link.NONE);
            default -> Link.NONE;
        };
    }

    private Link elsewhen(Change change) {
        return change.online()
                ? new Link("/?course=" + course.code() + "&how=ONLINE", "See webinars")
                : new Link("/?course=" + course.code() + "&when=EVENING&when=WEEKEND", "See evenings and Saturdays");
    }
}
