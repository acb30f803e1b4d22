package org.earlybridge.training.booking;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people quote on the telephone and find on a bank statement, such as EB-7K4M-02: four signs for what was booked
 * together, and which of them. No sign can be taken for another one.
 */
public record BookingReference(String text) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 4;

    /** The number has two digits. */
    static final int MOST_TOGETHER = 99;

    private static final Pattern FORM = Pattern.compile("EB-[" + SIGNS + "]{4,5}-\\d{2}");

    public BookingReference {
        if (!isOne(text)) {
            throw new IllegalArgumentException("not a booking reference: " + text);
        }
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The part that several bookings made together share, such as EB-7K4M. */
    public String basket() {
        return text.substring(0, text.lastIndexOf('-'));
    }

    static String newBasket(RandomGenerator random) {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                .collect(Collectors.joining("", "EB-", ""));
    }

    /** The first is 1. */
    static BookingReference of(String basket, int ordinal) {
        return new BookingReference(basket + String.format("-%02d", ordinal));
    }

    @Override
    public String toString() {
        return text;
    }
}
