package org.earlybridge.web.planning;

import org.earlybridge.training.catalogue.Course;
import org.jspecify.annotations.Nullable;

/** A course to choose from a list. */
public final class CourseChoice {

    private final Course course;
    private final boolean chosen;

    CourseChoice(Course course, boolean chosen) {
        this.course = course;
        this.chosen = chosen;
    }

    public String getCode() {
        return course.code().code();
    }

    public String getTitle() {
        return course.title();
    }

    public @Nullable String getSelected() {
        return chosen ? "selected" : null;
    }
}
