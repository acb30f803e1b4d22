package org.earlybridge.training.workforce;

import java.util.regex.Pattern;

/** A thing people must or may hold, such as PFA-FULL. */
public record RequirementCode(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,15}");

    public RequirementCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "a requirement's code is capital letters, digits and dashes, not " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
