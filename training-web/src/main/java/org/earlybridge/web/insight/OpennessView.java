package org.earlybridge.web.insight;

import java.util.List;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Openness;
import org.earlybridge.web.format.Words;

/** How many courses are open to childminders, and of the others the reasons. */
public final class OpennessView {

    private final Openness counted;
    private final Words words;

    OpennessView(Openness counted, Words words) {
        this.counted = counted;
        this.words = words;
    }

    /** 19 of 20 courses are open to childminders. */
    public String getTally() {
        return words.number(counted.open()) + " of " + words.count(counted.courses(), "course", "courses")
                + (counted.courses() == 1 ? " is" : " are") + " open to childminders.";
    }

    public boolean isNothingNarrowed() {
        return counted.narrowed().isEmpty();
    }

    public List<Row> getRows() {
        return counted.narrowed().stream().map(Row::new).toList();
    }

    /** One course that is closed to them. */
    public static final class Row {

        private final Course course;

        Row(Course course) {
            this.course = course;
        }

        public String getTitle() {
            return course.title();
        }

        public String getFamily() {
            return course.family().words();
        }

        public String getReason() {
            return course.narrowingReason().orElse("");
        }
    }
}
