package org.earlybridge.web.problem;

import jakarta.servlet.http.HttpServletRequest;

/** Marks a request whose form was refused, so that its page says so and how to go on. */
public final class StaleForm {

    private static final String ATTRIBUTE = StaleForm.class.getName();

    private StaleForm() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    static boolean is(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
