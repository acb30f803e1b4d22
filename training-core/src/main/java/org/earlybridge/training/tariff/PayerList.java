package org.earlybridge.training.tariff;

import java.util.EnumSet;
import java.util.List;
import org.earlybridge.training.setting.PayerClass;

/** Kinds of payers at the head of a sentence: Childminders and childminders' assistants. */
final class PayerList {

    private PayerList() {}

    static String sentence(EnumSet<PayerClass> classes) {
        List<String> all = classes.stream().map(PayerClass::many).toList();
        String list = all.size() == 1
                ? all.get(0)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
        return Character.toUpperCase(list.charAt(0)) + list.substring(1);
    }
}
