package org.earlybridge.training.catalogue;

import java.util.regex.Pattern;

/** A course's short name, such as ELK-35 or PFA-FULL. */
public record CourseCode(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,15}");

    public CourseCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a course's code is capital letters, digits and dashes, not " + code);
        }
    }

    /** What somebody typed or linked to may be no code at all. */
    public static boolean isOne(String typed) {
        return FORM.matcher(typed).matches();
    }

    @Override
    public String toString() {
        return code;
    }
}
