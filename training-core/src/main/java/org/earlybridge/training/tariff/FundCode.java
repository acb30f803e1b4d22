package org.earlybridge.training.tariff;

import java.util.regex.Pattern;

/** A fund's short name, such as OPP for the opportunity fund. */
public record FundCode(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,11}");

    public FundCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "a fund's code is 2 to 12 capital letters, digits and dashes, not " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
