package org.earlybridge.web.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.setting.PayerClass;
import org.earlybridge.training.tariff.pricelist.SaidToBe;

/** Who a visitor says she is, as it stands in addresses: who=childminder, lives=E07000010. */
final class WhoAsks {

    private static final String SMALL = "-small";

    private WhoAsks() {}

    /** Empty when nothing is said, and when it cannot be understood. */
    static Optional<SaidToBe> in(SearchForm form) {
        String who = form.first(SearchForm.WHO);
        boolean small = who.endsWith(SMALL);
        String name = small ? who.substring(0, who.length() - SMALL.length()) : who;
        return payerClass(name)
                .flatMap(payer ->
                        district(form.first(SearchForm.LIVES)).map(lives -> new SaidToBe(payer, small, lives)));
    }

    static boolean isSaid(SearchForm form) {
        return !form.first(SearchForm.WHO).isEmpty()
                || !form.first(SearchForm.LIVES).isEmpty();
    }

    static String written(PayerClass payerClass, boolean small) {
        return payerClass.name().toLowerCase(Locale.ROOT).replace('_', '-') + (small ? SMALL : "");
    }

    private static Optional<PayerClass> payerClass(String name) {
        return Arrays.stream(PayerClass.values())
                .filter(payer -> written(payer, false).equals(name))
                .findFirst();
    }

    private static Optional<DistrictCode> district(String code) {
        return DistrictCode.isOne(code) ? Optional.of(new DistrictCode(code)) : Optional.empty();
    }
}
