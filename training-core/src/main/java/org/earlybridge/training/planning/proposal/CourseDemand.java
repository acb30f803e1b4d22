package org.earlybridge.training.planning.proposal;

import java.util.List;

/** Who needs a course, and how it is usually held. Some who asked are not known to us: they are only counted. */
public record CourseDemand(CourseShape usual, List<Line> lines, long unknownAskers) {

    /** One place that is needed. */
    public record Line(Need need, List<String> people, String setting, String district) {}
}
