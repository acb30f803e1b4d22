package org.earlybridge.training.tariff;

import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.CourseFamily;

/** What is taught, for how long. Which council runs it and where is left out, so that no price can depend on it. */
public record Taught(CourseCode course, CourseFamily family, int minutes) {

    public Taught {
        if (minutes <= 0) {
            throw new IllegalArgumentException(course + " is taught for some minutes at least, not " + minutes);
        }
    }

    public static Taught of(Course course) {
        return new Taught(
                course.code(), course.family(), Math.toIntExact(course.taught().toMinutes()));
    }
}
