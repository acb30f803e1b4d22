package org.earlybridge.training.demo.people;

import java.util.List;
import org.earlybridge.training.demo.text.Dice;
import org.earlybridge.training.demo.text.Sheet;

/** Names as they are common in the area, given and family name of one origin. */
final class Names {

    record Name(String given, String family) {}

    private final List<Sheet.Line> origins = Sheet.read("names.txt");

    Name any(Dice dice) {
        int left = dice.between(1, 100);
        for (Sheet.Line origin : origins) {
            left -= origin.number("share");
            if (left <= 0) {
                return new Name(dice.oneOf(origin.list("given")), dice.oneOf(origin.list("family")));
            }
        }
        throw new IllegalStateException("the shares of names.txt are less than 100");
    }
}
