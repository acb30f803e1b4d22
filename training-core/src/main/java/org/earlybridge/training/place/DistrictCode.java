package org.earlybridge.training.place;

import java.util.regex.Pattern;

/** A district by its code of the Office for National Statistics, such as E07000010 for Fenland. */
public record DistrictCode(String code) {

    private static final Pattern FORM = Pattern.compile("E0[6-9][0-9]{6}");

    public DistrictCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a district's code is E06 to E09 and six digits, not " + code);
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
