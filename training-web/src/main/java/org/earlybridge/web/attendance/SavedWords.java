package org.earlybridge.web.attendance;

import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ThisRequest;

/** What one press of the button saved, as the address of the page that follows it says. */
final class SavedWords {

    private static final Words WORDS = new Words();

    private final ThisRequest request;

    SavedWords(ThisRequest request) {
        this.request = request;
    }

    /** 5 people were marked and 1 mark was changed. 3 people have earned certificates, and a mail tells them. */
    String sentence() {
        String marked = told("marked", "person was marked", "people were marked");
        String corrected = told("corrected", "mark was changed", "marks were changed");
        if (marked.isEmpty() && corrected.isEmpty()) {
            return "There was nothing new to save.";
        }
        String and = marked.isEmpty() || corrected.isEmpty() ? "" : " and ";
        return marked + and + corrected + "."
                + after(told("earned", "person has", "people have"), "earned certificates")
                + after(told("lost", "person has", "people have"), "lost certificates by the correction");
    }

    private String told(String name, String one, String many) {
        long number = request.number(name).orElse(0L);
        return number == 0 ? "" : WORDS.count(number, one, many);
    }

    private static String after(String who, String what) {
        return who.isEmpty() ? "" : " " + who + " " + what + ", and a mail tells them.";
    }
}
